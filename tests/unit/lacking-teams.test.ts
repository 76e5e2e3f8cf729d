import { expect, test } from "vitest";
import { lackingTeams } from "@/app/staff/cohorts/[slug]/_parts/lacking-teams";

const team = (slug: string, lacks: Partial<{ neededOpen: number; held: number }>) => ({
  slug,
  title: slug,
  seats: 3,
  taken: 1,
  held: 0,
  neededOpen: 0,
  ...lacks,
});

test("a fold counts what it holds, and what is not named is counted beside it", () => {
  const teams = Array.from({ length: 12 }, (_, place) => team(`t${place}`, { neededOpen: 2 }));
  const { first, folded, unnamed } = lackingTeams({ teams, all: 40, lacking: 35 });
  expect([first.length, folded.length, unnamed]).toEqual([4, 8, 23]);
});

test("complete teams are neither named nor counted", () => {
  const teams = [team("open", { neededOpen: 1 }), team("kept", { held: 1 }), team("complete", {})];
  expect(lackingTeams({ teams, all: 3, lacking: 2 })).toMatchObject({
    first: [{ slug: "open" }, { slug: "kept" }],
    folded: [],
    unnamed: 0,
  });
});
