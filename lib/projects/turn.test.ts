import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockOf, turnsOf, whoseTurn, type Happening } from "@/lib/projects/turn";
import { stages } from "@/lib/projects/schema";

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 18));
const zone = "America/Los_Angeles";

const story: Happening[] = [
  { at: day(2), kind: "moved", to: "SUBMITTED" },
  { at: day(4), kind: "asked", question: "one" },
  { at: day(9), kind: "answered", question: "one" },
  { at: day(10), kind: "moved", to: "SCOPING" },
  { at: day(16), kind: "put", version: "1" },
  { at: day(17), kind: "approved", version: "1", side: "STAFF" },
  { at: day(19), kind: "approved", version: "1", side: "PARTNER" },
  { at: day(19), kind: "moved", to: "SCOPED" },
  { at: day(23), kind: "moved", to: "PUBLISHED" },
];

describe("whose turn it is", () => {
  it("is nobody's before a request is sent and after a project is published", () => {
    for (const stage of stages) {
      const expected = ["SUBMITTED", "SCOPING", "SCOPED"].includes(stage) ? "STAFF" : null;
      expect(whoseTurn({ stage, asked: false, put: false })).toBe(expected);
    }
  });

  it("is the partner's while a question or a version waits for them", () => {
    expect(whoseTurn({ stage: "SUBMITTED", asked: true, put: false })).toBe("PARTNER");
    expect(whoseTurn({ stage: "SCOPING", asked: false, put: true })).toBe("PARTNER");
    expect(whoseTurn({ stage: "SCOPED", asked: true, put: true })).toBe("STAFF");
  });
});

describe("the turns of a history", () => {
  it("follow what happened", () => {
    expect(turnsOf(story).map(({ side, since, until }) => [side, since, until])).toEqual([
      ["STAFF", day(2), day(4)],
      ["PARTNER", day(4), day(9)],
      ["STAFF", day(9), day(16)],
      ["PARTNER", day(16), day(19)],
      ["STAFF", day(19), day(23)],
    ]);
    // Veterans Day, the 11th, is nobody's
    expect(clockOf(turnsOf(story), day(30), zone)).toEqual({ STAFF: 8, PARTNER: 6, now: null });
  });

  it("say who has the word now, and for how long", () => {
    const clock = clockOf(turnsOf(story.slice(0, 2)), day(6), zone);
    expect(clock).toEqual({ STAFF: 2, PARTNER: 2, now: { side: "PARTNER", since: day(4), days: 2 } });
  });

  it("follow one another without gap or overlap, and never twice the same side in a row", () => {
    const question = fc.constantFrom("a", "b");
    const version = fc.constantFrom("1", "2");
    const happening = fc.oneof(
      fc.record({ kind: fc.constant("moved" as const), to: fc.constantFrom(...stages) }),
      fc.record({ kind: fc.constant("asked" as const), question }),
      fc.record({ kind: fc.constant("answered" as const), question }),
      fc.record({ kind: fc.constant("put" as const), version }),
      fc.record({ kind: fc.constant("taken-back" as const), version }),
    );
    const history = fc.array(fc.tuple(fc.nat(400), happening)).map((list) =>
      list.map(([hours, what]): Happening => ({
        ...what,
        at: new Date(day(1).getTime() + hours * 3_600_000),
      })),
    );
    fc.assert(
      fc.property(history, (happenings) => {
        const turns = turnsOf(happenings);
        for (const [index, { side, since, until }] of turns.entries()) {
          const next = turns[index + 1];
          if (!next) continue;
          expect(until).not.toBeNull();
          expect(+since).toBeLessThanOrEqual(+(until ?? 0));
          expect(+next.since).toBeGreaterThanOrEqual(+(until ?? 0));
          if (+next.since === +(until ?? 0)) expect(next.side).not.toBe(side);
        }
        const clock = clockOf(turns, day(30), zone);
        const all = clockOf(
          turns.map((turn) => ({ ...turn, side: "STAFF" as const })),
          day(30),
          zone,
        );
        expect(clock.PARTNER + clock.STAFF).toBe(all.STAFF);
      }),
    );
  });
});
