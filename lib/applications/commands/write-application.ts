import "server-only";
import { answerStamp } from "@/lib/applications/answer-stamp";
import type { Answers } from "@/lib/applications/answers";
import { firstAnswers, ownApplication } from "@/lib/applications/queries";
import { fieldsOf, type ChangeApplication, type SaveApplication } from "@/lib/applications/schema";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { writeAnswers, type While } from "@/lib/applications/commands/answers";
import { assertOpen, publishedCohort } from "@/lib/applications/commands/applying";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/**
 * Keeps one answer as it is typed. A draft begins while applications are open; one that exists
 * is kept also when they have closed meanwhile, so that nothing typed is lost.
 */
export async function keepApplication(actor: Actor, input: SaveApplication): Promise<Kept> {
  return transaction(async () => {
    const cohort = await publishedCohort(input.cohortId);
    const application = await draftOf(actor, cohort);
    const seen = application.isNew ? undefined : input;
    await writeAnswers({ id: application.id, cohort }, answerIn(input), unsent, seen);
    if (application.isNew) {
      await record(actor, "application.drafted", {
        subject: { type: "Application", id: application.id },
        event: false,
      });
    }
    const kept = await ownApplication(actor, cohort.id);
    if (!kept) throw new Refusal("not-found");
    return { slug: cohort.slug, ...application, stamp: answerStamp(kept, input.step) };
  });
}

const unsent: While = { states: ["DRAFT"], refusal: "application-sent" };

/** The answer alone, without what says where it belongs. */
function answerIn(input: SaveApplication | ChangeApplication): Partial<Answers> {
  const fields = fieldsOf(input.step);
  return Object.fromEntries(Object.entries(input).filter(([name]) => fields.includes(name)));
}

type Kept = { slug: string; id: string; isNew: boolean; stamp: string };

/** Keeps a draft because its writer said so, and leaves a trace of what is new since the last one; see `keepApplication`. */
export async function saveApplication(actor: Actor, input: SaveApplication): Promise<{ slug: string }> {
  return transaction(async () => {
    const { slug, id, isNew } = await keepApplication(actor, input);
    if (!isNew && (await isNewSinceLastTrace(id)))
      await record(actor, "application.saved", { subject: { type: "Application", id }, event: false });
    return { slug };
  });
}

async function isNewSinceLastTrace(id: string): Promise<boolean> {
  const [row] = await db().$queryRaw<{ isNew: boolean }[]>`
    select not exists (select 1 from "AuditEntry" e
      where e."subjectType" = 'Application' and e."subjectId" = a.id::text and e.at >= a."savedAt") as "isNew"
    from "Application" a where a.id = ${id}::uuid`;
  return row?.isNew ?? false;
}

/**
 * Changes one answer of a sent application while applications are open and nobody has decided it. Reviews that are in stay; the reviewers
 * see that it was changed after them.
 */
export async function changeApplication(actor: Actor, input: ChangeApplication): Promise<{ slug: string }> {
  return transaction(async () => {
    const cohort = await publishedCohort(input.cohortId);
    assertOpen(cohort);
    const application = await db().application.findUnique({
      where: { cohortId_personId: { cohortId: cohort.id, personId: actor.personId } },
      select: { id: true },
    });
    if (!application) throw new Refusal("not-found");
    const until: While = {
      states: ["SUBMITTED", "UNDER_REVIEW"],
      refusal: "application-settled",
      changedAt: await databaseNow(),
    };
    const isChanged = await writeAnswers({ id: application.id, cohort }, answerIn(input), until, input);
    if (!isChanged) return { slug: cohort.slug };
    await record(actor, "application.changed", {
      subject: { type: "Application", id: application.id },
      event: false,
    });
    return { slug: cohort.slug };
  });
}

/** The row of one's draft, made by the first save with what is known already; two saves at once share one row. */
async function draftOf(actor: Actor, cohort: Cohort): Promise<{ id: string; isNew: boolean }> {
  const where = { cohortId_personId: { cohortId: cohort.id, personId: actor.personId } };
  const kept = await db().application.findUnique({ where, select: { id: true, state: true } });
  if (kept && kept.state !== "DRAFT") throw new Refusal("application-sent");
  if (kept) return { id: kept.id, isNew: false };
  assertOpen(cohort);
  const { answers } = await firstAnswers(actor);
  const { count } = await db().application.createMany({
    data: [{ cohortId: cohort.id, personId: actor.personId }],
    skipDuplicates: true,
  });
  const { id } = await db().application.findUniqueOrThrow({ where, select: { id: true } });
  if (count === 1) {
    const { suggested, skills, ...others } = answers;
    const typed = [...skills, ...suggested.map(({ name, level }) => ({ skill: name, level }))];
    await writeAnswers({ id, cohort }, { ...others, skills: typed }, unsent);
  }
  return { id, isNew: count === 1 };
}
