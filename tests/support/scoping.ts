import { expect } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { scopePage } from "@/lib/scoping/queries/scope";
import type { Section } from "@/lib/scoping/schema";
import type { SaveSection } from "@/lib/scoping/section-schema";
import type { ScopeProgress } from "@/prisma/seed/builders/projects";
import { makeProject } from "@/tests/support/factories";
import { asActor } from "@/tests/support/people-factories";

/** A project in scoping with an actor of each side, and how its handoff section is written. */
export async function scoping(scopeProgress: ScopeProgress = "written") {
  const project = await makeProject({ stage: "SCOPING", scopeProgress });
  const partner = await asActor(project.contact, "partner");
  const staff = await asActor(project.scoper, "staff");
  const stampOf = async (section: Section) =>
    (await scopePage(staff, project.slug, "en", section))!.edited!.stamp;
  const handoff = async (documents: string, stamp?: string) =>
    ({
      section: "handoff",
      projectId: project.id,
      stamp: stamp ?? (await stampOf("handoff")),
      handoffOwner: "Maria",
      handoffSecond: "Luis",
      training: "Two, recorded",
      documents,
      accountsOwner: "The agency",
      runningCost: 0,
      exitPlan: "Everything can be taken out as a table",
    }) satisfies SaveSection;
  const page = (edit?: Section) => scopePage(partner, project.slug, "en", edit);
  return { project, projectId: project.id, partner, staff, stampOf, handoff, page };
}

/** The version that stands last. */
export const current = async ({ page }: Awaited<ReturnType<typeof scoping>>) => {
  const version = (await page())?.versions.current;
  if (!version) throw new Error("There is no version.");
  return version;
};
/** A refusal by its code. */
export const refused = (code: string) => expect.objectContaining({ code });
/** "done", or the code of the refusal, one by one. */
export const outcomes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.map((one) =>
    one.status === "fulfilled" ? "done" : (asRefusal(one.reason) as { code?: string }).code,
  );
