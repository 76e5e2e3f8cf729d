import { describe, expect, it } from "vitest";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { publishProject } from "@/lib/scoping/commands/publish-project";
import { scopePage } from "@/lib/scoping/queries/scope";
import { makeCohort, makeProject } from "@/tests/support/factories";
import { asActor } from "@/tests/support/people-factories";

async function scoped() {
  const project = await makeProject({ stage: "SCOPED" });
  const staff = await asActor(project.scoper, "staff");
  const publish = (cohort: { id: string }, actor = staff) =>
    publishProject(actor, {
      projectId: project.id,
      cohortId: cohort.id,
      summary: "One list for all drivers.",
    });
  return { project, staff, publish };
}

const refused = (code: string) => expect.objectContaining({ code });

describe("publishing a project", () => {
  it("puts it into a cohort with its dates, and says so to whoever makes the seats", async () => {
    const { project, publish } = await scoped();
    const cohort = await makeCohort({ programme: project.programme });
    await publish(cohort);
    const row = await db().project.findUniqueOrThrow({
      where: { id: project.id },
      select: {
        stage: true,
        cohortId: true,
        summary: true,
        publishedAt: true,
        startsOn: true,
        endsOn: true,
        scope: { select: { weeks: true } },
        cohort: { select: { kickoffOn: true } },
        publication: { select: { cohortId: true } },
      },
    });
    expect(row).toMatchObject({
      stage: "PUBLISHED",
      cohortId: cohort.id,
      summary: "One list for all drivers.",
      publishedAt: expect.any(Date),
      publication: { cohortId: cohort.id },
    });
    expect(fromDate(row.startsOn)).toBe(fromDate(row.cohort!.kickoffOn));
    expect(row.endsOn!.getTime() - row.startsOn!.getTime()).toBe(row.scope!.weeks! * 7 * 86_400_000);
    const event = await db().outboxEvent.findFirst({ where: { name: "project.published" } });
    expect(event?.payload).toMatchObject({
      subjectId: project.id,
      projectId: project.id,
      cohortId: cohort.id,
    });
  });

  it("offers the cohorts of its programme that are published and not over", async () => {
    const { project, staff } = await scoped();
    const { programme } = project;
    const open = await makeCohort({ programme });
    await makeCohort({ programme, published: false });
    await makeCohort({ programme, phase: "ended" });
    await makeCohort();
    const page = await scopePage(staff, project.slug, "en");
    expect(page?.cohorts?.map(({ id }) => id)).toEqual([open.id]);
  });

  it.each([
    ["not published", { published: false }],
    ["over", { phase: "ended" as const }],
    ["cancelled", { cancelled: true }],
  ])("refuses a cohort that is %s", async (_, options) => {
    const { project, publish } = await scoped();
    const cohort = await makeCohort({ programme: project.programme, ...options });
    await expect(publish(cohort)).rejects.toEqual(refused("cohort-not-open"));
  });

  it("refuses a cohort of another programme, a partner, a project not agreed, and a second time", async () => {
    const { project, publish } = await scoped();
    await expect(publish(await makeCohort())).rejects.toEqual(refused("cohort-not-open"));
    const cohort = await makeCohort({ programme: project.programme });
    const partner = await asActor(project.contact, "partner");
    await expect(publish(cohort, partner)).rejects.toEqual(refused("move-not-yours"));
    const unagreed = await makeProject({ stage: "SCOPING", programme: project.programme });
    const staff = await asActor(unagreed.scoper, "staff");
    await expect(
      publishProject(staff, { projectId: unagreed.id, cohortId: cohort.id, summary: "Too early." }),
    ).rejects.toEqual(refused("move-impossible"));
    const results = await Promise.allSettled([publish(cohort), publish(cohort)]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("refuses what was changed after both sides approved it", async () => {
    const { project, publish } = await scoped();
    await db().scope.update({ where: { projectId: project.id }, data: { revision: { increment: 1 } } });
    const cohort = await makeCohort({ programme: project.programme });
    await expect(publish(cohort)).rejects.toEqual(refused("scope-not-approved"));
  });
});
