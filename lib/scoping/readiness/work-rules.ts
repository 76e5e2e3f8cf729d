import type { ScopeContent, ScopeRole } from "@/lib/scoping/content";
import { effortOf, loadShare, overload, roleLoads, underload } from "@/lib/scoping/effort";
import { firstRow, said, type Rule } from "@/lib/scoping/readiness/rule";

const named = ({ title, discipline }: ScopeRole) => said(title, discipline);
/** More than this a week is rarely given beside a job. */
const hoursOneGives = 10;
const bearable = ({ hoursPerWeek }: ScopeRole) => hoursPerWeek <= hoursOneGives;

const over = (scope: ScopeContent) => roleLoads(scope).filter((load) => (loadShare(load) ?? 0) > overload);
/** A role without any work is told by another rule. */
const under = (scope: ScopeContent) =>
  roleLoads(scope).filter((load) => load.work > 0 && (loadShare(load) ?? 1) < underload);
const idle = (scope: ScopeContent) => roleLoads(scope).filter(({ work, role }) => said(role) && work === 0);
const uncovered = ({ deliverables, efforts, roles }: ScopeContent) =>
  deliverables.filter(
    ({ title }) =>
      said(title) &&
      !efforts.some(
        (effort) =>
          effort.deliverable === title &&
          effort.hours > 0 &&
          roles.some((role) => role.title === effort.role),
      ),
  );
const late = ({ milestones, weeks }: ScopeContent) =>
  milestones.filter(({ week }) => weeks !== null && week > weeks);

/** Who does it, how much it is, and when. */
export const workRules = [
  {
    key: "role-with-skills",
    severity: "blocker",
    section: "team",
    field: ({ roles }) => (roles.some(named) ? "roles.0.skills.0.skill" : "roles.0.title"),
    holds: ({ roles }) => roles.some((role) => named(role) && role.seats > 0 && role.skills.length > 0),
  },
  {
    key: "roles-named",
    severity: "blocker",
    section: "team",
    field: ({ roles }) =>
      firstRow("roles", roles, named, roles.find((role) => !named(role))?.title ? "discipline" : "title"),
    holds: ({ roles }) => roles.every(named),
  },
  {
    key: "role-required",
    severity: "blocker",
    section: "team",
    field: "roles.0.required",
    holds: ({ roles }) => roles.some(({ required }) => required),
  },
  {
    key: "weeks-set",
    severity: "blocker",
    section: "team",
    field: "weeks",
    holds: ({ weeks }) => weeks !== null,
  },
  {
    key: "start-planned",
    severity: "warning",
    section: "team",
    field: "startsOn",
    holds: ({ startsOn }) => startsOn !== null,
  },
  {
    key: "hours-bearable",
    severity: "warning",
    section: "team",
    field: ({ roles }) => firstRow("roles", roles, bearable, "hoursPerWeek"),
    holds: ({ roles }) => roles.every(bearable),
  },
  {
    key: "deliverables-covered",
    severity: "blocker",
    section: "effort",
    field: "efforts.0.hours",
    holds: (scope) => uncovered(scope).length === 0,
    names: (scope) => uncovered(scope).map(({ title }) => title),
  },
  {
    key: "hours-fit",
    severity: "blocker",
    section: "effort",
    field: "efforts.0.hours",
    holds: (scope) => over(scope).length === 0,
    names: (scope) => over(scope).map(({ role }) => role),
  },
  {
    key: "hours-used",
    severity: "warning",
    section: "effort",
    field: "efforts.0.hours",
    holds: (scope) => under(scope).length === 0,
    names: (scope) => under(scope).map(({ role }) => role),
  },
  {
    key: "roles-have-work",
    severity: "warning",
    section: "effort",
    field: "efforts.0.hours",
    holds: (scope) => idle(scope).length === 0,
    names: (scope) => idle(scope).map(({ role }) => role),
  },
  {
    key: "debt-fits",
    severity: "warning",
    section: "risks",
    field: "risks.0.mitigation",
    holds: (scope) => {
      const { work, time, held } = effortOf(scope);
      return held.hours === 0 || time === null || work + held.hours <= time;
    },
  },
  {
    key: "milestones-set",
    severity: "warning",
    section: "milestones",
    field: "milestones.0.title",
    holds: ({ milestones }) => milestones.length > 0,
  },
  {
    key: "milestones-in-time",
    severity: "blocker",
    section: "milestones",
    field: ({ milestones, weeks }) =>
      firstRow("milestones", milestones, ({ week }) => weeks === null || week <= weeks, "week"),
    holds: (scope) => late(scope).length === 0,
    names: (scope) => late(scope).map(({ title }) => title),
  },
] as const satisfies readonly Rule[];
