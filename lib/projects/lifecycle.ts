import type { Stage } from "@/lib/generated/prisma/enums";
import type { RefusalCode } from "@/lib/platform/refusal";

/** Who may make a move: a member of the project's organization, staff of its programme, or the system itself. */
export type Mover = "member" | "staff" | "system";

/** What must hold, and the refusal when it does not. The caller finds out; the table only asks. */
export const conditions = {
  requestComplete: "request-incomplete",
  scopeApproved: "scope-not-approved",
  scopeReady: "scope-not-ready",
  cohortOpen: "cohort-not-open",
  seatsComplete: "seats-incomplete",
  seatOpen: "seats-complete",
  kickoffReached: "kickoff-not-reached",
  ownerNamed: "handover-owner-missing",
  handoverAgreed: "handover-not-agreed",
} as const satisfies Record<string, RefusalCode>;

export type Condition = keyof typeof conditions;
/** A condition nobody vouches for does not hold. */
export type Facts = Partial<Record<Condition, boolean>>;

export type Move = {
  from: readonly Stage[];
  to: Stage;
  who: readonly Mover[];
  holds: readonly Condition[];
  /** What the mover has to put in words. */
  asks: readonly ("reason" | "nextStep")[];
  /** The domain event, and the name of the audit row. */
  records: `project.${string}`;
};

const beforeActive = ["DRAFT", "SUBMITTED", "SCOPING", "SCOPED", "PUBLISHED", "STAFFED"] as const;

/** The table of moves: whatever is not in it cannot happen. */
export const moves = [
  {
    from: ["DRAFT"],
    to: "SUBMITTED",
    who: ["member"],
    holds: ["requestComplete"],
    asks: [],
    records: "project.submitted",
  },
  {
    from: ["SUBMITTED"],
    to: "SCOPING",
    who: ["staff"],
    holds: [],
    asks: [],
    records: "project.scoping-started",
  },
  {
    from: ["SCOPING"],
    to: "SCOPED",
    who: ["member", "staff", "system"],
    holds: ["scopeApproved"],
    asks: [],
    records: "project.scoped",
  },
  {
    from: ["SCOPED"],
    to: "SCOPING",
    who: ["staff"],
    holds: [],
    asks: ["reason"],
    records: "project.scoping-reopened",
  },
  {
    from: ["SCOPED"],
    to: "PUBLISHED",
    who: ["staff"],
    holds: ["scopeApproved", "scopeReady", "cohortOpen"],
    asks: [],
    records: "project.published",
  },
  {
    from: ["PUBLISHED"],
    to: "STAFFED",
    who: ["staff", "system"],
    holds: ["seatsComplete"],
    asks: [],
    records: "project.staffed",
  },
  {
    from: ["STAFFED"],
    to: "PUBLISHED",
    who: ["staff", "system"],
    holds: ["seatOpen"],
    asks: [],
    records: "project.seats-reopened",
  },
  {
    from: ["STAFFED"],
    to: "ACTIVE",
    who: ["staff"],
    holds: ["seatsComplete", "kickoffReached"],
    asks: [],
    records: "project.started",
  },
  {
    from: ["ACTIVE"],
    to: "HANDOFF",
    who: ["staff"],
    holds: ["ownerNamed"],
    asks: [],
    records: "project.handoff-begun",
  },
  {
    from: ["HANDOFF"],
    to: "SUSTAINED",
    who: ["staff"],
    holds: ["ownerNamed", "handoverAgreed"],
    asks: [],
    records: "project.sustained",
  },
  {
    from: ["SUSTAINED"],
    to: "CLOSED",
    who: ["staff"],
    holds: ["ownerNamed", "handoverAgreed"],
    asks: [],
    records: "project.closed",
  },
  {
    from: beforeActive,
    to: "DECLINED",
    who: ["staff"],
    holds: [],
    asks: ["reason", "nextStep"],
    records: "project.declined",
  },
  {
    from: beforeActive,
    to: "WITHDRAWN",
    who: ["member"],
    holds: [],
    asks: ["reason"],
    records: "project.withdrawn",
  },
  {
    from: ["ACTIVE", "HANDOFF"],
    to: "STOPPED",
    who: ["staff"],
    holds: [],
    asks: ["reason"],
    records: "project.stopped",
  },
] as const satisfies readonly Move[];

export type Verdict =
  { allowed: true; move: Move; as: Mover } | { allowed: false; code: RefusalCode; move?: Move };

/** The row of the table from one stage to another, if there is one. */
export function findMove(from: Stage, to: Stage): Move | undefined {
  return (moves as readonly Move[]).find((move) => move.to === to && move.from.includes(from));
}

/** Whether a project at `stage` may be moved to `to` by someone who is all of `movers`, and if not, why. */
export function mayMove(stage: Stage, to: Stage, movers: readonly Mover[], facts: Facts = {}): Verdict {
  const move = findMove(stage, to);
  if (!move) return { allowed: false, code: "move-impossible" };
  const as = move.who.find((mover) => movers.includes(mover));
  if (!as) return { allowed: false, code: "move-not-yours", move };
  const missing = move.holds.find((condition) => facts[condition] !== true);
  if (missing) return { allowed: false, code: conditions[missing], move };
  return { allowed: true, move, as };
}

/** The moves someone may try from here, in the order of the table: what a page draws its buttons from. */
export function movesFor(stage: Stage, movers: readonly Mover[]): Move[] {
  return (moves as readonly Move[]).filter(
    ({ from, who }) => from.includes(stage) && who.some((mover) => movers.includes(mover)),
  );
}
