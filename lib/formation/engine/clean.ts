// Dirty input is told, not fatal: the first of two rows counts, what can't be understood is left out.
import { deepestRank } from "./facts";
import type { FormationInput, FormationPerson, FormationRole, Pair, PairRule } from "./input";
import { byId, byPair, byText, pairKey } from "./order";
import type { Finding } from "./proposal";

const mostHours = 168;
const highestLevel = 100;

/** The input in one order, whatever order its rows and their values came in, and what was wrong with it. */
export function clean(input: FormationInput): { input: FormationInput; findings: Finding[] } {
  const findings: Finding[] = [];
  const roles = firsts(input.roles.map(roleInOrder), "duplicate-role", findings).map((role) =>
    checkRole(role, findings),
  );
  const known = new Set(roles.map(({ id }) => id));
  const people = firsts(input.people.map(personInOrder), "duplicate-person", findings).map((person) =>
    checkPerson(person, known, findings),
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
  const seated = distinctRows(input.seated.map(({ person, project }) => ({ person, project })));
  const met = new Set([...ids, ...seated.map(({ person }) => person)]);
  const rules = distinctRows(input.rules.map(ruleInOrder)).filter(({ people: [one, other] }) => {
    const isKnown = one !== other && met.has(one) && met.has(other);
    if (!isKnown) findings.push({ code: "unknown-rule", id: one, role: other });
    return isKnown;
  });
  const pins = distinct(input.pins);
  return { input: { ...input, people, roles, pins, forbids, rules, seated, standing }, findings };
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

// one order of values, whoever made the row
const roleInOrder = (role: FormationRole): FormationRole => ({
  id: role.id,
  project: role.project,
  organization: role.organization,
  discipline: role.discipline,
  seats: role.seats,
  required: role.required,
  priority: role.priority,
  skills: inOrder(role.skills),
  desired: once(role.desired),
  hoursPerWeek: role.hoursPerWeek,
  window: role.window,
  language: role.language,
  mode: role.mode,
  timeKind: role.timeKind,
  place: role.place,
  causes: once(role.causes),
  seniority: role.seniority,
});

const personInOrder = (person: FormationPerson): FormationPerson => ({
  id: person.id,
  discipline: person.discipline,
  skills: inOrder(person.skills),
  hoursPerWeek: person.hoursPerWeek,
  windows: once(person.windows),
  languages: once(person.languages),
  modes: once(person.modes),
  timeKinds: once(person.timeKinds),
  place: person.place,
  causes: once(person.causes),
  seniority: person.seniority,
  employer: person.employer,
  conflicts: once(person.conflicts),
  accepted: person.accepted,
  withdrawn: person.withdrawn,
  preferences: [...person.preferences]
    .sort((a, b) => byText(a.role, b.role) || a.rank - b.rank)
    .map(({ role, rank }) => ({ role, rank })),
  onlyRanked: person.onlyRanked,
});

const ruleInOrder = ({ kind, people: [a, b] }: PairRule): PairRule => ({
  kind,
  people: byText(a, b) <= 0 ? [a, b] : [b, a],
});

/** A role with a number that is none is asked of nobody: it keeps its place, without a seat. */
function checkRole(role: FormationRole, findings: Finding[]): FormationRole {
  const seats = Number.isInteger(role.seats) && role.seats >= 0;
  const numbers = numbersAreSound(role, findings);
  if (!seats) findings.push({ code: "bad-seats", id: role.id });
  const priority = Math.min(9, Math.max(1, Math.round(role.priority) || 1));
  return { ...role, priority, ...(numbers ? {} : unsaid), seats: seats && numbers ? role.seats : 0 };
}

/** Someone with a number that is none is placed nowhere until it is put right. */
function checkPerson(person: FormationPerson, roles: Set<string>, findings: Finding[]): FormationPerson {
  const seen = new Set<string>();
  const preferences = person.preferences.filter(({ role, rank }) => {
    const code = !roles.has(role)
      ? "unknown-role"
      : seen.has(role)
        ? "duplicate-preference"
        : isWhole(rank, 1, deepestRank)
          ? null
          : "bad-rank";
    if (code) findings.push({ code, id: person.id, role });
    else seen.add(role);
    return !code;
  });
  if (numbersAreSound(person, findings)) return { ...person, preferences };
  return { ...person, preferences, ...unsaid, accepted: false };
}

type Numbers = Pick<FormationPerson, "id" | "hoursPerWeek" | "skills" | "seniority">;

const unsaid = { hoursPerWeek: 0, skills: {}, seniority: 1 };

function numbersAreSound({ id, hoursPerWeek, skills, seniority }: Numbers, findings: Finding[]): boolean {
  const before = findings.length;
  if (!isWhole(hoursPerWeek, 0, mostHours)) findings.push({ code: "bad-hours", id });
  let levels = isWhole(seniority, 0, highestLevel);
  for (const name in skills) levels &&= isWhole(skills[name]!, 0, highestLevel);
  if (!levels) findings.push({ code: "bad-level", id });
  return findings.length === before;
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** A record with its names in order; one that has them so already is given back. */
function inOrder(record: Record<string, number>): Record<string, number> {
  const names = Object.keys(record);
  if (names.every((name, k) => k === 0 || byText(names[k - 1]!, name) < 0)) return record;
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byText(a, b)));
}

/** Values of a set, each once and in order; a list that is so already is given back. */
function once(values: string[]): string[] {
  if (values.every((value, k) => k === 0 || byText(values[k - 1]!, value) < 0)) return values;
  return [...new Set(values)].sort(byText);
}

function distinct(pairs: Pair[]): Pair[] {
  return [
    ...new Map(pairs.map(({ person, role }) => [pairKey({ person, role }), { person, role }])).values(),
  ].sort(byPair);
}

function distinctRows<Row>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row]))]
    .sort(([one], [other]) => byText(one, other))
    .map(([, row]) => row);
}
