import type { OrganizationKind, Stage, WaitingSide } from "@/lib/generated/prisma/enums";
import { stages } from "@/lib/projects/schema";

/** What an address asks of the public listing. */
export type ListingFilters = {
  q?: string;
  cause?: string;
  discipline?: string;
  cohort?: string;
  /** Only projects with a seat still open. */
  open?: boolean;
};

export type SearchParams = Record<string, string | string[] | undefined>;

/** The first value of a search parameter, trimmed and cut to a sane length; empty is absent. */
export function readText(value: string | string[] | undefined, max = 100): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.replaceAll("\0", "").trim().slice(0, max) || undefined;
}

/** Reads the filters of the listing from an address; what it does not know it leaves out. */
export function readListingFilters(parameters: SearchParams): ListingFilters {
  return {
    q: readText(parameters.q),
    cause: readText(parameters.cause),
    discipline: readText(parameters.discipline),
    cohort: readText(parameters.cohort),
    open: readText(parameters.open) === "1" || undefined,
  };
}

export const pipelineSorts = ["since", "title", "stage", "end", "waiting", "readiness"] as const;
/** Who brings projects; the rest of the kinds are of those who support them. */
export const partnerKinds = [
  "NONPROFIT",
  "PUBLIC_AGENCY",
  "COMMUNITY_GROUP",
] as const satisfies readonly OrganizationKind[];
export const waitingSides = ["STAFF", "PARTNER"] as const satisfies readonly WaitingSide[];

/** What an address asks of staff's pipeline. */
export type PipelineFilters = {
  q?: string;
  programme?: string;
  cohort?: string;
  stage?: Stage;
  /** Only projects the reader scopes. */
  mine?: boolean;
  late?: boolean;
  /** Whose turn it is. */
  waiting?: WaitingSide;
  /** The kind of its organization. */
  kind?: OrganizationKind;
  /** A readiness rule that its scope does not meet, by its key. */
  rule?: string;
  sort: (typeof pipelineSorts)[number];
  down?: boolean;
};

export function readPipelineFilters(parameters: SearchParams): PipelineFilters {
  return {
    q: readText(parameters.q),
    programme: readText(parameters.programme),
    cohort: readText(parameters.cohort),
    stage: stages.find((stage) => stage === parameters.stage),
    mine: readText(parameters.mine) === "1" || undefined,
    late: readText(parameters.late) === "1" || undefined,
    waiting: waitingSides.find((side) => side === parameters.waiting),
    kind: partnerKinds.find((kind) => kind === parameters.kind),
    rule: readText(parameters.rule, 60),
    sort: pipelineSorts.find((sort) => sort === parameters.sort) ?? "since",
    down: readText(parameters.down) === "1" || undefined,
  };
}
