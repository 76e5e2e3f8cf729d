import { needKinds, rank, type Need, type NeedKind } from "@/lib/attention/rank";
import { readPage } from "@/lib/platform/paging";
import { readText, type SearchParams } from "@/lib/projects/filters";

/** What waits of one kind: all of it counted, some of it read, the worst first. */
export type NeedGroup = {
  kind: NeedKind;
  /** How many needs there are, read or not. */
  total: number;
  /** How many things wait in them: people, entries, applications. */
  things: number;
  needs: Need[];
};

/** What an address asks of a long list of needs. */
export type NeedsAsked = { kind?: NeedKind; programme?: string; page: number };

/** Reads it from the address; what it does not know it leaves out. */
export function readNeedsAsked(parameters: SearchParams): NeedsAsked {
  return {
    kind: needKinds.find((kind) => kind === parameters.kind),
    programme: readText(parameters.programme),
    page: readPage(parameters.page),
  };
}

const aGroup = 5;
export const aPage = 25;

/** Which of the needs of one kind are read: the worst few, or a page of the kind that was asked for. */
export function partOf({ kind, page }: NeedsAsked): { skip: number; take: number } {
  return kind ? { skip: (page - 1) * aPage, take: aPage } : { skip: 0, take: aGroup };
}

/** Needs that were all read, by kind. */
export function groupsOf(needs: readonly Need[]): NeedGroup[] {
  const groups = new Map<NeedKind, Need[]>();
  for (const need of rank(needs)) groups.set(need.kind, [...(groups.get(need.kind) ?? []), need]);
  return [...groups].map(([kind, own]) => ({
    kind,
    total: own.length,
    things: own.reduce((sum, { count }) => sum + count, 0),
    needs: own,
  }));
}

/** The groups in the order of the worst that waits in each. */
export function rankGroups(groups: readonly NeedGroup[]): NeedGroup[] {
  const order = rank(groups.flatMap(({ needs }) => needs.slice(0, 1))).map(({ kind }) => kind);
  return groups.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
