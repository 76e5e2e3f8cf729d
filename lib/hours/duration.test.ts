import fc from "fast-check";
import { expect, it } from "vitest";
import { LogHours } from "@/lib/hours/schema";
import { parseDuration } from "@/lib/hours/duration";

it.each([
  ["2", 120],
  ["2.5", 150],
  ["2,5", 150],
  ["1,5", 90],
  [".5", 30],
  [",5", 30],
  ["1:45", 105],
  [":30", 30],
  ["1:30 h", 90],
  ["0.25 h", 15],
  ["1.5h", 90],
  ["1.5 hours", 90],
  ["2 horas", 120],
  ["90m", 90],
  ["90 min", 90],
  ["45 minutos", 45],
  ["1h30", 90],
  ["1h 30m", 90],
  ["1 H 05 min", 65],
  ["1 hora y 30 minutos", 90],
  ["2 hours and 15 minutes", 135],
  ["１：３０", 90],
  ["1:75", null],
  ["1h75", null],
  ["two", null],
  [".", null],
  ["h", null],
  ["-1", null],
  ["", null],
])("%s", (typed, minutes) => expect(parseDuration(typed)?.minutes ?? null).toBe(minutes));

const ways: ((hours: number, minutes: number) => string)[] = [
  (hours, minutes) => `${hours}:${String(minutes).padStart(2, "0")}`,
  (hours, minutes) => `${hours}h${minutes}`,
  (hours, minutes) => `${hours} h ${minutes} min`,
  (hours, minutes) => `${hours}h ${minutes}m`,
  (hours, minutes) => `${hours} horas y ${minutes} minutos`,
  (hours, minutes) => `${hours} hours and ${minutes} minutes`,
  (hours, minutes) => `${hours * 60 + minutes} min`,
  (hours, minutes) => `${hours * 60 + minutes}m`,
  (hours, minutes) => (hours + minutes / 60).toFixed(3),
  (hours, minutes) => `${(hours + minutes / 60).toFixed(2).replace(".", ",")} h`,
];

it("means the same time in every way of writing it", () => {
  const space = fc.constantFrom("", " ");
  fc.assert(
    fc.property(
      fc.nat(23),
      fc.nat(59),
      fc.constantFrom(...ways),
      fc.tuple(space, space),
      (h, m, write, [before, after]) => {
        expect(parseDuration(`${before}${write(h, m)}${after}`)?.minutes).toBe(h * 60 + m);
      },
    ),
  );
});

const typed = (minutes: string) =>
  LogHours.shape.minutes.safeParse(minutes).error?.issues.map(({ message, ...issue }) => ({
    message,
    ...("params" in issue ? { params: issue.params } : {}),
  }))[0] ?? LogHours.shape.minutes.parse(minutes);

it("asks about what is under a quarter of an hour, unless it was written as minutes", () => {
  expect(typed("0.1")).toEqual({ message: "durationShort", params: { minutes: 6, guess: 1 } });
  expect(typed("0:08")).toEqual({ message: "durationShort", params: { minutes: 8, guess: 8 } });
  expect(typed("0.01")).toEqual({ message: "durationShort", params: { minutes: 1, guess: 1 } });
  expect(typed("10 min")).toBe(10);
  expect(typed("0:15")).toBe(15);
  expect(typed("0")).toMatchObject({ message: "duration" });
  expect(typed("25")).toMatchObject({ message: "dayIsLong" });
  expect(typed("")).toMatchObject({ message: "required" });
});
