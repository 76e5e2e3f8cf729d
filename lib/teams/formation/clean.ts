// Dirty input is told, not fatal: the first of two rows counts, what can't be understood is left out.
import type { FormationInput, FormationPerson, FormationRole, Pair } from "./input";
import { byId, byPair, byText, pairKey } from "./order";
import type { Finding } from "./proposal";

/** The input in one order, whatever order its rows came in, and what was wrong with it. */
export function clean(input: FormationInput): { input: FormationInput; findings: Finding[] } {
  const findings: Finding[] = [];
  const roles = firsts(input.roles, "duplicate-role", findings).map((role) => cleanRole(role, findings));
  const known = new Set(roles.map(({ id }) => id));
  const people = firsts(input.people, "duplicate-person", findings).map((person) =>
    cleanPerson(person, known, findings),
  );
  const ids = new Set(people.map(({ id }) => id));
  const tidy = (pairs: Pair[], code: "unknown-forbid" | "unknown-standing") =>
    distinct(pairs).filter((pair) => {
      const isKnown = ids.has(pair.person) && known.has(pair.role);
      if (!isKnown) findings.push({ code, id: pair.person, role: pair.role });
      return isKnown;
    });
  const forbids = tidy(input.forbids, "unknown-forbid");
  const standing = tidy(input.standing, "unknown-standing");
  return { input: { ...input, people, roles, pins: distinct(input.pins), forbids, standing }, findings };
}

/** Two rows under one id: the one that reads first in canonical text wins, so that row order can't decide. */
function firsts<Row extends { id: string }>(
  rows: Row[],
  code: "duplicate-person" | "duplicate-role",
  findings: Finding[],
): Row[] {
  const sorted = [...rows].sort(
    (a, b) => byId(a, b) || (a === b ? 0 : byText(JSON.stringify(a), JSON.stringify(b))),
  );
  return sorted.filter((row, k) => {
    const isFirst = k === 0 || sorted[k - 1]!.id !== row.id;
    if (!isFirst) findings.push({ code, id: row.id });
    return isFirst;
  });
}

function cleanRole(role: FormationRole, findings: Finding[]): FormationRole {
  const isCount = Number.isInteger(role.seats) && role.seats >= 0;
  if (!isCount) findings.push({ code: "bad-seats", id: role.id });
  const priority = Math.min(9, Math.max(1, Math.round(role.priority) || 1));
  // one order of values, whoever made the row
  return {
    id: role.id,
    project: role.project,
    organization: role.organization,
    discipline: role.discipline,
    seats: isCount ? role.seats : 0,
    required: role.required,
    priority,
    skills: inOrder(role.skills),
    desired: role.desired,
    hoursPerWeek: role.hoursPerWeek,
    window: role.window,
    language: role.language,
    mode: role.mode,
    timeKind: role.timeKind,
    place: role.place,
    causes: role.causes,
    seniority: role.seniority,
  };
}

function cleanPerson(person: FormationPerson, roles: Set<string>, findings: Finding[]): FormationPerson {
  const seen = new Set<string>();
  const sorted = [...person.preferences].sort((a, b) => byText(a.role, b.role) || a.rank - b.rank);
  const preferences = sorted.filter(({ role, rank }) => {
    const code = !roles.has(role)
      ? "unknown-role"
      : seen.has(role)
        ? "duplicate-preference"
        : Number.isInteger(rank) && rank >= 1
          ? null
          : "bad-rank";
    if (code) findings.push({ code, id: person.id, role });
    else seen.add(role);
    return !code;
  });
  return {
    id: person.id,
    discipline: person.discipline,
    skills: inOrder(person.skills),
    hoursPerWeek: person.hoursPerWeek,
    windows: person.windows,
    languages: person.languages,
    modes: person.modes,
    timeKinds: person.timeKinds,
    place: person.place,
    causes: person.causes,
    seniority: person.seniority,
    employer: person.employer,
    conflicts: person.conflicts,
    accepted: person.accepted,
    withdrawn: person.withdrawn,
    preferences: preferences.map(({ role, rank }) => ({ role, rank })),
    onlyRanked: person.onlyRanked,
  };
}

/** A record with its names in order; one that has them so already is given back. */
function inOrder(record: Record<string, number>): Record<string, number> {
  const names = Object.keys(record);
  if (names.every((name, k) => k === 0 || byText(names[k - 1]!, name) < 0)) return record;
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byText(a, b)));
}

function distinct(pairs: Pair[]): Pair[] {
  return [
    ...new Map(pairs.map(({ person, role }) => [pairKey({ person, role }), { person, role }])).values(),
  ].sort(byPair);
}
