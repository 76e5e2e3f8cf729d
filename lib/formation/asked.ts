// What the address of the page where teams are formed asks.
import { readPage } from "@/lib/platform/paging";
import { readText, type SearchParams } from "@/lib/projects/filters";
import { findChoice, type FormationChoice, type Found } from "@/lib/formation/choices";
import { relaxations, type Relaxation, type WhatIfAsked } from "@/lib/formation/schema";
import type { Pair } from "@/lib/formation/engine/input";

export type FormationChoices = { people: FormationChoice[]; roles: FormationChoice[] };

type Named = {
  input: { people: { id: string }[]; roles: { id: string }[] };
  people: Map<string, { name: string; email: string }>;
  roles: Map<string, { title: string; project: string; organization: string }>;
};

/** People without a seat and roles with a free one, and everyone accepted. */
export function choicesOf(view: Named): FormationChoices & { accepted: FormationChoice[] } {
  const person = (id: string) => ({
    value: id,
    label: view.people.get(id)?.name ?? "",
    mark: view.people.get(id)?.email ?? "",
  });
  return {
    people: view.input.people.map(({ id }) => person(id)),
    roles: view.input.roles.map(({ id }) => {
      const { title = "", project = "", organization = "" } = view.roles.get(id) ?? {};
      return { value: id, label: `${project}: ${title}`, mark: organization };
    }),
    accepted: [...view.people.keys()].map(person),
  };
}

/** A question about the teams, as far as it is said: what it would cost to place someone, or a "what if". */
export type Asked = {
  what: "place" | WhatIfAsked["what"];
  person: Found;
  role: Found;
  of: Relaxation | undefined;
};

/** The question an address asks; null when it names nobody and no role. */
export function readAsked(search: SearchParams, { people, roles }: FormationChoices): Asked | null {
  const [what, of] = [readText(search.what), readText(search.of)];
  const [person, role] = [
    findChoice(readText(search.person), people),
    findChoice(readText(search.role), roles),
  ];
  if (person.kind === "open" && role.kind === "open") return null;
  return {
    what: what === "leave" || what === "relax" ? what : "place",
    person,
    role,
    of: relaxations.find((each) => each === of),
  };
}

/** The person and the role of a question about placing someone, once both are settled. */
export function pairAsked(asked: Asked | null): Pair | null {
  if (asked?.what !== "place" || asked.person.kind !== "one" || asked.role.kind !== "one") return null;
  return { person: asked.person.choice.value, role: asked.role.choice.value };
}

/** A "what if" that is said in full. */
export function whatIfAsked(asked: Asked | null): WhatIfAsked | null {
  if (asked?.what === "leave" && asked.person.kind === "one")
    return { what: "leave", person: asked.person.choice.value };
  if (asked?.what === "relax" && asked.role.kind === "one" && asked.of)
    return { what: "relax", role: asked.role.choice.value, of: asked.of };
  return null;
}

/** Where one is in the lists of the page, and what narrows them. */
export type Looking = {
  q: string | undefined;
  /** Only teams with a needed seat empty. */
  empty: boolean;
  page: number;
  left: number;
  gaps: number;
  answers: number;
  /** Of those who sit elsewhere from way to way; none is looked at before it is asked for. */
  elsewhere: number | undefined;
};

/** Reads it from an address; what it doesn't know it leaves out. */
export const readLooking = (search: SearchParams): Looking => ({
  q: readText(search.q),
  empty: search.empty === "1",
  page: readPage(search.page),
  left: readPage(search.left),
  gaps: readPage(search.gaps),
  answers: readPage(search.answers),
  elsewhere: search.elsewhere === undefined ? undefined : readPage(search.elsewhere),
});

/** What an address holds and each link and form of the page keeps. */
export type Kept = Record<string, string | undefined>;

/** Where one is, as parameters of an address. */
export function keptOf({ q, empty, elsewhere, ...pages }: Looking): Kept {
  const later = Object.entries(pages).map(([name, page]) => [name, page > 1 ? String(page) : undefined]);
  return {
    q,
    empty: empty ? "1" : undefined,
    elsewhere: elsewhere?.toString(),
    ...Object.fromEntries(later),
  };
}
