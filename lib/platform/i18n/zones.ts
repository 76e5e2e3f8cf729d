import type { Locale } from "@/lib/platform/i18n/locales";

/** Places whose names the zone database writes as they once were. */
const today: Record<string, string> = {
  Asmera: "Asmara",
  Calcutta: "Kolkata",
  Coral_Harbour: "Atikokan",
  Faeroe: "Faroe",
  Godthab: "Nuuk",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Ponape: "Pohnpei",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh City",
  Truk: "Chuuk",
};

/** The place a zone is named after: "America/Los_Angeles" is "Los Angeles". */
export function zoneName(timeZone: string): string {
  const place = timeZone.split("/").at(-1) ?? timeZone;
  return (today[place] ?? place).replaceAll("_", " ");
}

export const zoneRegions = [
  ...(["Africa", "America", "Antarctica", "Arctic", "Asia"] as const),
  ...(["Atlantic", "Australia", "Europe", "Indian", "Pacific"] as const),
] as const;
export type ZoneRegion = (typeof zoneRegions)[number];

export type ZonePlace = { zone: string; city: string; region: ZoneRegion | null };

/** Every zone by its city, as one looks for it; with `kept` among them, which another version of the zone database may have named. */
export function zonePlaces(locale: Locale, kept: string): ZonePlace[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), kept]);
  return [...zones]
    .map((zone) => ({ zone, city: zoneName(zone), region: regionOf(zone) }))
    .sort((one, other) => one.city.localeCompare(other.city, locale));
}

const regionOf = (zone: string): ZoneRegion | null =>
  zoneRegions.find((region) => zone.startsWith(`${region}/`)) ?? null;
