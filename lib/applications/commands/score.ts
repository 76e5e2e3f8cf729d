import "server-only";
import { assertMayDecide } from "@/lib/applications/commands/decidable";
import type { ReviewApplication } from "@/lib/applications/review-schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";

const undecided: readonly ApplicationState[] = ["SUBMITTED", "UNDER_REVIEW", "WAITLISTED"];

/**
 * A reviewer's marks on the answers they read. Their own may be changed while no colleague has marked it; the audit row leaves the marks out, so
 * that the second one stays blind. Two who come at once take the two places in turn.
 */
export async function reviewApplication(
  actor: Actor,
  { application: seen, stamp, ...marks }: ReviewApplication,
) {
  const applicationId = seen.id;
  return transaction(async () => {
    await assertMayDecide(actor, applicationId);
    const [application] = await db().$queryRaw<
      { state: ApplicationState; version: number; reviewsIn: number; reviewed: boolean }[]
    >`
      select state, version, "reviewsIn", reviewed from "Application" where id = ${applicationId}::uuid for update`;
    if (!application || !undecided.includes(application.state)) {
      throw new Refusal("application-decided-meanwhile");
    }
    if (application.version !== seen.version) throw new Refusal("application-changed", { stale: true });
    const own = { applicationId_reviewerId: { applicationId, reviewerId: actor.personId } };
    const mine = await db().review.findUnique({ where: own });
    const alone = mine !== null && application.reviewsIn === 1;
    if (application.reviewed && !alone) throw new Refusal("reviews-complete");
    if (mine && isEmpty(differences(mine, marks))) return { applicationId };
    assertSeen(stamp, stampOfForm(marks, mine), "own-changed-meanwhile");
    const data = { ...marks, at: await databaseNow() };
    await db().review.upsert({
      where: own,
      create: { ...data, ...own.applicationId_reviewerId, place: application.reviewsIn + 1 },
      update: data,
      select: { place: true },
    });
    await db().application.updateMany({
      where: { id: applicationId, state: "SUBMITTED" },
      data: { state: "UNDER_REVIEW" },
    });
    await record(actor, mine ? "application.review-changed" : "application.reviewed", {
      subject: { type: "Application", id: applicationId },
      event: false,
    });
    return { applicationId };
  });
}
