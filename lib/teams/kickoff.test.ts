import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { kickoffAgenda, seasonCalendar } from "@/lib/teams/kickoff";

describe("the kickoff pack", () => {
  it("has an agenda of an hour and a half", () => {
    expect(kickoffAgenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });

  it("has a calendar file that another parser reads to the letter", () => {
    const title = "Kickoff: Rides; shifts, and \\ more\nthan one line";
    const text = seasonCalendar("Winter", [{ key: "kickoff", on: "2027-01-26", title }], {
      id: "4711",
      href: "http://localhost:3000/projects/rides",
    });
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const read = new ICAL.Event(event);
    expect(read.uid).toBe("kickoff-4711@commonwork");
    expect(read.summary).toBe(title);
    expect([read.startDate.toString(), read.endDate.toString()]).toEqual(["2027-01-26", "2027-01-27"]);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
