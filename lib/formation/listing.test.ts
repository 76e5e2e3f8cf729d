import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLooking } from "@/lib/formation/asked";
import { listTeams } from "@/lib/formation/listing";
import { form } from "@/lib/formation/engine/form";
import { anInput, aPerson, aRole } from "@/tests/support/formation-instances";

/** Projects with a role each, of which only the even ones find someone; people of another discipline are left out. */
function season(projects: number, leftOut = 0) {
  const places = Array.from({ length: projects }, (_, place) => place);
  const input = anInput(
    [
      ...places
        .filter((place) => place % 2 === 0)
        .map((place) =>
          aPerson(`p${place}`, { onlyRanked: true, preferences: [{ role: `r${place}`, rank: 1 }] }),
        ),
      ...Array.from({ length: leftOut }, (_, place) => aPerson(`left${place}`, { discipline: "design" })),
    ],
    places.map((place) => aRole(`r${place}`, { project: `project${place}` })),
  );
  const names = {
    input,
    people: new Map(input.people.map(({ id }) => [id, { name: `Señora ${id}` }])),
    roles: new Map(
      input.roles.map(({ id, project }) => [id, { title: `Analyst ${id}`, project: `Über ${project}` }]),
    ),
  };
  const proposal = form(input);
  return (search: Record<string, string> = {}) => listTeams(names, proposal, readLooking(search), "en");
}

describe("looking through teams", () => {
  it("shows few by title, as they are", () => {
    const { isLong, teams, short } = season(6)();
    expect(isLong).toBe(false);
    expect(short).toBe(3);
    expect(teams.rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5].map((place) => `project${place}`));
  });

  it("shows many page by page, those with a needed seat empty first, each once", () => {
    const look = season(50);
    const pages = ["1", "2", "3", "4", "5"].map((page) => look({ page }));
    expect(pages.map(({ teams }) => teams.rows.length)).toEqual([12, 12, 12, 12, 2]);
    const all = pages.flatMap(({ teams }) => teams.rows);
    expect(all.map(({ isShort }) => isShort)).toEqual([...Array(25).fill(true), ...Array(25).fill(false)]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(50);
    expect(look({ page: "99" }).teams.page, "past the end is the last page").toBe(5);
  });

  it("finds teams by project, role and the people on them, and people left out by name", () => {
    const look = season(30, 60);
    const ids = (q: string) => look({ q }).teams.rows.map(({ id }) => id);
    expect(ids("uber project7")).toEqual(["project7"]);
    expect(ids("ANALYST r13")).toEqual(["project13"]);
    expect(ids("senora p28")).toEqual(["project28"]);
    expect(look({ q: "senora left59" }).left.rows).toEqual(["left59"]);
    expect(look({ left: "3" }).left.rows).toHaveLength(20);
  });

  it("leaves out teams that are complete when asked, and never more than that", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 5 }), (projects, page) => {
        const { teams, short } = season(projects)({ empty: "1", page: String(page) });
        expect(teams.total).toBe(short);
        expect(teams.rows.every(({ isShort }) => isShort)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
