// The acceptable pairs, found through an index on discipline, window and language: never everyone against everything.
// Who takes only what they ranked is found through their list.
import type { FormationInput, FormationPerson } from "./input";
import { refusalsOf } from "./refusals";

const any = "\u0000";
const keyOf = (discipline: string, window: string | null, language: string | null) =>
  `${discipline}\n${window ?? any}\n${language ?? any}`;

function index(people: FormationPerson[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  people.forEach((person, i) => {
    if (!person.accepted || person.withdrawn || person.onlyRanked) return;
    for (const window of new Set([null, ...person.windows]))
      for (const language of new Set([null, ...person.languages])) {
        const key = keyOf(person.discipline, window, language);
        const bucket = found.get(key);
        if (bucket) bucket.push(i);
        else found.set(key, [i]);
      }
  });
  return found;
}

/** For each role, in order, the people (by position) who may take it. Pins are not applied here. */
export function acceptable(input: FormationInput): Int32Array[] {
  const buckets = index(input.people);
  const forbidden = new Map<string, Set<string>>();
  for (const { person, role } of input.forbids)
    forbidden.set(role, (forbidden.get(role) ?? new Set()).add(person));
  const wishers = new Map<string, number[]>();
  input.people.forEach((person, i) => {
    if (!person.onlyRanked) return;
    for (const { role } of person.preferences) {
      const list = wishers.get(role);
      if (list) list.push(i);
      else wishers.set(role, [i]);
    }
  });
  return input.roles.map((role) => {
    if (role.seats === 0) return new Int32Array(0);
    const open = buckets.get(keyOf(role.discipline, role.window, role.language)) ?? [];
    const candidates = [...open, ...(wishers.get(role.id) ?? [])];
    const ruledOut = forbidden.get(role.id);
    return Int32Array.from(
      candidates.filter((i) => {
        const person = input.people[i]!;
        return refusalsOf(person, role).length === 0 && !ruledOut?.has(person.id);
      }),
    );
  });
}
