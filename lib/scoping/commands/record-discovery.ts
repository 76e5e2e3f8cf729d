import "server-only";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { loadContent } from "@/lib/scoping/load";
import { inDelivery, visibleScopes } from "@/lib/scoping/policy";
import type { RecordDiscovery } from "@/lib/scoping/schema";

/**
 * The team, the partner or staff say what turned up while the work was under way: something the scope had named, or
 * a surprise. Refuses a day that is still to come, and both or neither of the two.
 */
export async function recordDiscovery(actor: Actor, input: RecordDiscovery): Promise<{ slug: string }> {
  const { projectId, foreseen, surprise, foundOn, note } = input;
  return transaction(async () => {
    const project = await db().project.findFirst({
      where: { id: projectId, AND: visibleScopes(actor) },
      select: { slug: true, stage: true, programme: { select: { timeZone: true } } },
    });
    if (!project) throw new Refusal("not-found");
    if (!inDelivery.includes(project.stage)) throw new Refusal("not-in-delivery");
    if ((foreseen === "") === (surprise === ""))
      throw new Refusal("foreseen-or-surprise", { field: "surprise" });
    if (foundOn > today(project.programme.timeZone)) throw new Refusal("future-date", { field: "foundOn" });
    const known = (await loadContent(projectId)).risks.find(({ what }) => what === foreseen);
    if (foreseen && !known) throw new Refusal("changed-meanwhile", { field: "foreseen" });
    const kind = known?.kind ?? input.kind;
    const { id } = await db().discovery.create({
      data: {
        projectId,
        kind,
        what: known?.what ?? surprise,
        foreseen: known !== undefined,
        note,
        foundOn: toDate(foundOn),
        personId: actor.personId,
      },
      select: { id: true },
    });
    await record(actor, "scope.discovery", {
      subject: { type: "Discovery", id },
      changes: { foreseen: [null, known !== undefined] },
      event: false,
    });
    return { slug: project.slug };
  });
}
