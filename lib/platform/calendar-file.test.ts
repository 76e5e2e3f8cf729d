import ICAL from "ical.js";
import { describe, expect, it, vi } from "vitest";
import { calendarFile } from "@/lib/platform/calendar-file";

const href = "http://localhost:3000/projects/rides";
const changed = { at: new Date("2027-01-02T03:04:05Z"), times: 2 };
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

describe("a calendar file", () => {
  it("is read to the letter by another parser", () => {
    const title = "Kickoff: Rides; shifts, and \\ more\nthan one line, long enough to be folded in the file";
    const text = calendarFile("Winter", [{ key: "kickoff-4711", on: "2027-01-26", title, href, changed }]);
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
        {
          key: "session-1",
          title: "Clinic",
          href,
          at,
          minutes: 90,
          cancelled: true,
          place: "Room 4",
          changed,
        },
      ]),
    );
    expect(event?.startDate.toJSDate()).toEqual(at);
    expect(event?.duration.toSeconds()).toBe(90 * 60);
    expect(event?.location).toBe("Room 4");
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  it("says when an event was last changed, and is the same each time it is read", () => {
    const file = () =>
      calendarFile("Winter", [{ key: "1", title: "Clinic", href, on: "2027-01-26", changed }]);
    const [event] = read(file());
    const value = (name: string) => String(event?.component.getFirstPropertyValue(name));
    expect([value("dtstamp"), value("last-modified"), value("sequence")]).toEqual([
      "2027-01-02T03:04:05Z",
      "2027-01-02T03:04:05Z",
      "2",
    ]);
    const first = file();
    vi.useFakeTimers({ now: Date.now() + 86_400_000 });
    expect(file()).toBe(first);
    vi.useRealTimers();
  });
});
