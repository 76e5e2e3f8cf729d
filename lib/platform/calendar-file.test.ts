import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "@/lib/platform/calendar-file";

const href = "http://localhost:3000/projects/rides";
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

describe("a calendar file", () => {
  it("is read to the letter by another parser", () => {
    const title = "Kickoff: Rides; shifts, and \\ more\nthan one line, long enough to be folded in the file";
    const text = calendarFile("Winter", [{ key: "kickoff-4711", on: "2027-01-26", title, href }]);
    const [event] = read(text);
    expect(event?.uid).toBe("kickoff-4711@commonwork");
    expect(event?.summary).toBe(title);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2027-01-26", "2027-01-27"]);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it("keeps the instant of a session, and says that it is cancelled", () => {
    const at = new Date("2027-02-02T02:00:00Z");
    const [event] = read(
      calendarFile("Winter", [
        { key: "session-1", title: "Clinic", href, at, minutes: 90, cancelled: true, place: "Room 4" },
      ]),
    );
    expect(event?.startDate.toJSDate()).toEqual(at);
    expect(event?.duration.toSeconds()).toBe(90 * 60);
    expect(event?.location).toBe("Room 4");
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });
});
