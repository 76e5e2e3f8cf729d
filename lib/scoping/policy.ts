import type { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import { insideProjects, type Someone } from "@/lib/projects/policy";

/** Nothing more is said about a scope that has ended. */
export const closedStages: readonly Stage[] = ["DECLINED", "WITHDRAWN", "STOPPED", "CLOSED"];
/** While a team works, it finds what the scope foresaw and what it didn't. */
export const inDelivery: readonly Stage[] = ["ACTIVE", "HANDOFF", "SUSTAINED"];

/** Before it is taken into scoping there is a request, but no scope yet. */
const withoutScope: readonly Stage[] = ["DRAFT", "SUBMITTED"];

/** Who reads a scope: both sides of the table, and the team that works from it. */
export function visibleScopes(actor: Someone): Prisma.ProjectWhereInput {
  const inside = insideProjects(actor);
  // An empty condition inside an OR matches nothing in Prisma: whoever sees all gets no OR.
  const seesAll = Object.keys(inside).length === 0;
  const onTheTeam: Prisma.ProjectWhereInput[] = actor?.personId
    ? [{ seatClaims: { some: { personId: actor.personId, releasedAt: null } } }]
    : [];
  return {
    stage: { notIn: [...withoutScope] },
    scope: { isNot: null },
    ...(seesAll ? {} : { OR: [inside, ...onTheTeam] }),
  };
}
