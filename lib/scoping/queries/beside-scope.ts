import "server-only";
import { db } from "@/lib/platform/db";
import { clockOfProject } from "@/lib/projects/queries/clock";
import { answeredParts, fillingOf, type Fillable } from "@/lib/scoping/needs";
import { needsParts } from "@/lib/scoping/needs-schema";
import { loadNeeds } from "@/lib/scoping/needs-store";
import { attachedTo } from "@/lib/scoping/queries/attached";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import { threadOf } from "@/lib/scoping/queries/thread";
import { scopersOf } from "@/lib/scoping/queries/triage";
import { variantOf } from "@/lib/scoping/request-schema";

/** What stands beside a scope for the two sides: who waits for whom, questions, the needs assessment, merged requests. */
export async function besideScope({ project, programme, content, sides }: ScopePage) {
  const [clock, questions, scopers, needs, attached, organization] = await Promise.all([
    clockOfProject(project.id, programme.timeZone),
    threadOf(project.id),
    sides.includes("STAFF") ? scopersOf(project.programmeId) : [],
    loadNeeds(project.id),
    attachedTo(project.id),
    db().organization.findUniqueOrThrow({ where: { id: project.organizationId }, select: { kind: true } }),
  ]);
  const filling = fillingOf(content, needs.content, (hours) => String(hours));
  return {
    clock,
    questions,
    scopers,
    attached,
    variant: variantOf(organization.kind),
    needs: {
      begun: needs.savedAt !== null,
      done: answeredParts(needs.content).length,
      of: needsParts.length,
      /** Fields of the scope that are empty and that the assessment says something about. */
      fillable: Object.keys(filling) as Fillable[],
    },
  };
}

export type NeedsBeside = Awaited<ReturnType<typeof besideScope>>["needs"];
