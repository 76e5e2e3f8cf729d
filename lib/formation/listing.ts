// The teams of one way to form them, as staff look through many.
import { wordsMatcher } from "@/lib/platform/fold";
import { paged, type Paged } from "@/lib/platform/paging";
import type { Looking } from "@/lib/formation/asked";
import type { FormationInput, FormationRole } from "@/lib/formation/engine/input";
import type { Assignment, Proposal } from "@/lib/formation/engine/proposal";

/** So many are shown together; of more, a page at a time: each person can be dragged, which makes a line of them heavy. */
const mostTogether = { teams: 20, people: 50 };
const aPage = { teams: 12, people: 20 };

export type Team = {
  id: string;
  title: string;
  roles: (Pick<FormationRole, "id" | "required"> & { title: string; people: Assignment[]; empty: number })[];
  /** A needed seat stays empty. */
  isShort: boolean;
};

type Named = {
  input: Pick<FormationInput, "roles">;
  people: Map<string, { name: string }>;
  roles: Map<string, { title: string; project: string }>;
};

export type Listed = {
  /** Of the cohort, whatever is looked for. */
  all: number;
  short: number;
  /** More than are shown at once, or only some of them: those with a needed seat empty come first. */
  isLong: boolean;
  teams: Paged<Team>;
  left: Paged<string>;
};

/** A page of teams and one of the people left out: those that one looks for by project, role or name. */
export function listTeams(
  view: Named,
  { unplaced: left, ...proposal }: Proposal,
  looking: Looking,
  locale: string,
): Listed {
  const all = teamsOf(view, proposal);
  const isSought = wordsMatcher(looking.q ?? "");
  const nameOf = (id: string) => view.people.get(id)?.name ?? "";
  const textOf = ({ title, roles }: Team) =>
    [
      title,
      ...roles.flatMap(({ title, people }) => [title, ...people.map(({ person }) => nameOf(person))]),
    ].join(" ");
  const found = all.filter(
    (team) => (!looking.empty || team.isShort) && (!looking.q || isSought(textOf(team))),
  );
  const isNarrowed = looking.q !== undefined || looking.empty;
  const isLong = isNarrowed || all.length > mostTogether.teams || left.length > mostTogether.people;
  const byTitle = new Intl.Collator(locale);
  const sorted = found.toSorted(
    (one, other) =>
      (isLong ? Number(other.isShort) - Number(one.isShort) : 0) || byTitle.compare(one.title, other.title),
  );
  const soughtLeft = left.filter((id) => !looking.q || isSought(nameOf(id)));
  const size = isLong ? aPage : mostTogether;
  return {
    all: all.length,
    short: all.filter(({ isShort }) => isShort).length,
    isLong,
    teams: pageOf(sorted, looking.page, size.teams),
    left: pageOf(soughtLeft, looking.left, size.people),
  };
}

/** One page of rows that are all at hand; past the end it is the last one. */
export function pageOf<Row>(rows: readonly Row[], asked: number, size: number): Paged<Row> {
  const page = Math.min(asked, Math.max(1, Math.ceil(rows.length / size)));
  return paged(rows.slice((page - 1) * size, page * size), rows.length, page, size);
}

function teamsOf(
  { input, roles }: Named,
  { assignments, unfilled }: Pick<Proposal, "assignments" | "unfilled">,
): Team[] {
  const empty = new Map(unfilled.map(({ role, seats }) => [role, seats]));
  const listed = new Map(
    input.roles.map(({ id, required }) => [
      id,
      {
        id,
        required,
        title: roles.get(id)?.title ?? "",
        people: [] as Assignment[],
        empty: empty.get(id) ?? 0,
      },
    ]),
  );
  for (const each of assignments) listed.get(each.role)?.people.push(each);
  const teams = new Map<string, Team>();
  for (const { id, project } of input.roles) {
    const role = listed.get(id)!;
    const team = teams.get(project) ?? {
      id: project,
      title: roles.get(id)?.project ?? "",
      roles: [],
      isShort: false,
    };
    team.roles.push(role);
    team.isShort ||= role.required && role.empty > 0;
    teams.set(project, team);
  }
  return [...teams.values()];
}
