import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harm, levelOf, rank, weights, type Need, type NeedKind } from "@/lib/attention/rank";

const kinds = Object.keys(weights) as NeedKind[];
const need = (kind: NeedKind, daysPast: number, key: string = kind, count = 1): Need => ({
  kind,
  key,
  daysPast,
  count,
  slug: key,
  title: key,
  date: "2026-11-23",
});
const anyNeeds = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...kinds),
      daysPast: fc.integer({ min: -60, max: 400 }),
      count: fc.integer({ min: 1, max: 50 }),
      key: fc.string({ minLength: 1, maxLength: 6 }),
    }),
    { selector: ({ key }) => key, maxLength: 30 },
  )
  .map((made) => made.map(({ kind, daysPast, count, key }) => need(kind, daysPast, key, count)));

const keys = (needs: Need[]) => needs.map(({ key }) => key);

describe("worst first", () => {
  it("puts what is late before what is only near, however heavy", () => {
    const list = rank([need("seats-open", -1), need("finish-request", 1), need("claim-waiting", -20)]);
    expect(keys(list)).toEqual(["finish-request", "seats-open", "claim-waiting"]);
  });

  it("puts a team that cannot begin before paper that is late by the same days", () => {
    expect(keys(rank([need("hours-unverified", 3), need("seats-open", 3)]))).toEqual([
      "seats-open",
      "hours-unverified",
    ]);
  });

  it("lets what waits longer overtake what weighs a little more", () => {
    expect(keys(rank([need("past-end", 1), need("request-waiting", 10)]))).toEqual([
      "request-waiting",
      "past-end",
    ]);
  });

  it("does not let year-old paper hide a team that stands still for two weeks", () => {
    expect(keys(rank([need("claim-waiting", 365), need("start-due", 14)]))).toEqual([
      "start-due",
      "claim-waiting",
    ]);
  });

  it("knows the edges of late and soon", () => {
    expect([1, 0, -7, -8].map((daysPast) => levelOf({ daysPast }))).toEqual(["late", "soon", "soon", "open"]);
  });

  it("gives the same order whatever order things come in, and loses nothing", () => {
    fc.assert(
      fc.property(anyNeeds, fc.infiniteStream(fc.nat()), (needs, numbers) => {
        const shuffled = needs
          .map((each) => ({ each, at: numbers.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ each }) => each);
        expect(keys(rank(shuffled))).toEqual(keys(rank(needs)));
        expect(keys(rank(needs)).toSorted()).toEqual(keys(needs).toSorted());
      }),
    );
  });

  it("never puts less harm before more among what is late", () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const late = rank(needs).filter((each) => levelOf(each) === "late");
        for (const [position, each] of late.slice(1).entries()) {
          expect(harm(late[position] ?? each)).toBeGreaterThanOrEqual(harm(each));
        }
      }),
    );
  });
});
