import type { FormationInput, FormationPerson, FormationRole } from "./input";
import { pairKey } from "./order";
import { refusalsOf, type Refusal } from "./refusals";

export interface PinFault {
  person: string;
  role: string;
  code: "unknown" | "pinned-twice" | "too-many" | "forbidden" | "refused" | "rule";
  refusals: Refusal[];
}

/** Pins that can't be kept. Nothing is solved then: a pin is an order, not a wish. */
export class ImpossiblePins extends Error {
  constructor(readonly faults: PinFault[]) {
    super(
      `Pins that can't be kept: ${faults.map(({ person, role, code }) => `${person} on ${role}: ${code}`).join("; ")}`,
    );
  }
}

/** Throws with every reason when a pin can't be kept. */
export function checkPins(input: FormationInput): void {
  const people = new Map(input.people.map((person) => [person.id, person]));
  const roles = new Map(input.roles.map((role) => [role.id, role]));
  const forbidden = new Set(input.forbids.map(pairKey));
  const pinned = new Set<string>();
  const taken = new Map<string, number>();
  const faults: PinFault[] = [];
  for (const pin of input.pins) {
    const person = people.get(pin.person);
    const role = roles.get(pin.role);
    const fault = (code: PinFault["code"], refusals: Refusal[] = []) =>
      faults.push({ ...pin, code, refusals });
    if (!person || !role) {
      fault("unknown");
      continue;
    }
    const refusals = refusalsOf(person, role);
    const used = (taken.get(role.id) ?? 0) + 1;
    taken.set(role.id, used);
    if (forbidden.has(pairKey(pin))) fault("forbidden");
    else if (refusals.length > 0) fault("refused", refusals);
    if (pinned.has(person.id)) fault("pinned-twice");
    pinned.add(person.id);
    if (used > role.seats) fault("too-many");
  }
  faults.push(...brokenRules(input, people, roles));
  if (faults.length > 0) throw new ImpossiblePins(faults);
}

/** Pins that break a rule for two people by themselves, or with someone who has a seat. */
function brokenRules(
  { rules, pins, seated }: FormationInput,
  people: Map<string, FormationPerson>,
  roles: Map<string, FormationRole>,
): PinFault[] {
  const pinOf = new Map(pins.map((pin) => [pin.person, pin]));
  const stands = new Map(seated.map(({ person, project }) => [person, project]));
  const projectOf = (id: string) => {
    const person = people.get(id);
    if (person && (person.withdrawn || !person.accepted)) return undefined;
    const pin = pinOf.get(id);
    return pin ? roles.get(pin.role)?.project : stands.get(id);
  };
  return rules.flatMap(({ kind, people: [one, other] }) => {
    const [mine, theirs] = [projectOf(one), projectOf(other)];
    if (mine === undefined || theirs === undefined || (mine === theirs) === (kind === "together")) return [];
    return [pinOf.get(one), pinOf.get(other)].flatMap((pin) =>
      pin ? [{ ...pin, code: "rule" as const, refusals: [] }] : [],
    );
  });
}
