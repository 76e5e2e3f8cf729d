import { expect, it } from "vitest";
import { listedActions, listedRoutes } from "@/tests/support/rights/listed";
import { cohorts } from "./rows/cohorts";
import { hours } from "./rows/hours";
import { organizations } from "./rows/organizations";
import { people } from "./rows/people";
import { routes } from "./rows/routes";
import { scopes } from "./rows/scoping";
import { system } from "./rows/system";
import { teams } from "./rows/teams";

/** Without a row, and why; what answers in their place is tested where it says. */
const without: Record<string, string> = {
  "app/dev/ui/actions.ts tryForm": "the pattern book's form: it writes nothing",
  "app/preferences/actions.ts setLocale": "a reader's language stays in their browser",
  "app/preferences/actions.ts setTheme": "so does their appearance",
  "app/preferences/switch-role.ts switchRole": "so does the role one acts in, which is checked at each write",
  "app/api/ready/route.ts GET": "for machines: no data (tests/integration/platform/database-state.test.ts)",
  "app/api/imports/route.ts POST": "takes a file (tests/integration/organizations/upload.test.ts)",
  "app/api/auth/[...nextauth]/route.ts GET": "next-auth's own (tests/integration/people/sign-in.test.ts)",
  "app/api/auth/[...nextauth]/route.ts POST": "next-auth's own (tests/integration/people/sign-in.test.ts)",
};

const areas = [cohorts, hours, organizations, people, scopes, system, teams].flat();
const rowed = [
  ...areas.flatMap(({ file, actions }) => Object.keys(actions).map((name) => `${file} ${name}`)),
  ...Object.keys(routes),
];

it("every action and every route handler says who may", () => {
  const all = [...listedActions(), ...listedRoutes()];
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((each) => !rowed.includes(each) && !(each in without))).toEqual([]);
});

it("no row is of something that is no more, and none is written twice", () => {
  const all = [...listedActions(), ...listedRoutes()];
  expect([...rowed, ...Object.keys(without)].filter((each) => !all.includes(each))).toEqual([]);
  expect(rowed.filter((each, place) => rowed.indexOf(each) !== place)).toEqual([]);
});
