import "server-only";
import { db } from "@/lib/platform/db";
import { clockOfProject } from "@/lib/projects/queries/clock";
import { answeredParts } from "@/lib/intake/needs";
import { fillingOf, type Fillable } from "@/lib/scoping/needs-filling";
import { needsParts } from "@/lib/intake/needs-schema";
import { loadNeeds } from "@/lib/intake/needs-store";
import { attachedTo } from "@/lib/intake/queries/attached";
import type { Side } from "@/lib/intake/policy";
import { peopleOfSide } from "@/lib/scoping/queries/side-people";
import { driftOf } from "@/lib/scoping/queries/version";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import { threadOf } from "@/lib/intake/queries/thread";
import { scopersOf } from "@/lib/intake/queries/triage";
import { variantOf } from "@/lib/intake/request-schema";

/** What stands beside a scope for the two sides: who waits for whom, questions, the needs assessment, merged requests. */
export async function besideScope({ project, programme, content, sides, mayChange }: ScopePage, side: Side) {
  const [clock, questions, scopers, needs, attached, organization, drift, change, people] = await Promise.all(
    [
      clockOfProject(project.id, programme.timeZone),
      threadOf(project.id),
      sides.includes("STAFF") ? scopersOf(project.programmeId) : [],
      loadNeeds(project.id),
      attachedTo(project.id),
      db().organization.findUniqueOrThrow({ where: { id: project.organizationId }, select: { kind: true } }),
      mayChange ? driftOf(project.id) : null,
      db().scopeChange.findFirst({
        where: { projectId: project.id, state: { in: ["DRAFT", "PROPOSED"] } },
        select: { state: true },
      }),
      peopleOfSide(project, side),
    ],
  );
  const filling = fillingOf(content, needs.content, (hours) => String(hours));
  return {
    clock,
    questions,
    scopers,
    attached,
    drift,
    openChange: change?.state === "PROPOSED" ? ("PROPOSED" as const) : change ? ("DRAFT" as const) : null,
    /** Who may be named to approve for the reader's side. */
    people,
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
