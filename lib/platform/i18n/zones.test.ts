import { describe, expect, it } from "vitest";
import { zoneName, zonePlaces, zoneRegions } from "@/lib/platform/i18n/zones";

describe("time zones", () => {
  it("are called by their place, by the name it has today", () => {
    expect(zoneName("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(zoneName("Europe/Kiev")).toBe("Kyiv");
    expect(zoneName("Asia/Saigon")).toBe("Ho Chi Minh City");
  });

  it("stand by city, in the order in which one looks for them, each with the part of the world it lies in", () => {
    const places = zonePlaces("en", "America/Los_Angeles");
    const cities = places.map(({ city }) => city);
    expect(cities).toEqual(cities.toSorted((one, other) => one.localeCompare(other, "en")));
    expect(places).toContainEqual({ zone: "Pacific/Auckland", city: "Auckland", region: "Pacific" });
    expect(places.filter(({ region }) => region === null)).toEqual([]);
    expect(new Set(places.map(({ region }) => region))).toEqual(new Set(zoneRegions));
  });

  it("keep the one that was chosen, however this machine writes it", () => {
    const places = zonePlaces("en", "UTC");
    expect(places).toContainEqual({ zone: "UTC", city: "UTC", region: null });
    expect(zonePlaces("en", "Asia/Kolkata").map(({ zone }) => zone)).toContain("Asia/Kolkata");
  });
});
