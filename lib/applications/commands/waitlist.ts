import "server-only";
import { systemActor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";

/**
 * A place of a discipline has come free: the first on its waitlist is accepted, in the same transaction. First is who has the
 * better marks, then who sent theirs earlier. Nothing moves once choosing seats is over or while the discipline is still
 * full; the advisory lock lets two who leave at once free two places, each counted.
 */
export async function admitNext(cohortId: string, discipline: string): Promise<void> {
  const at = await databaseNow();
  await db().$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`waitlist ${cohortId}`}, 0))`;
  const [next] = await db().$queryRaw<{ id: string }[]>`
    update "Application" set state = 'ACCEPTED' where id = (
      select a.id from "Application" a join "Cohort" c on c.id = a."cohortId"
      where a."cohortId" = ${cohortId}::uuid and a.discipline = ${discipline} and a.state = 'WAITLISTED'
        and c."cancelledAt" is null and c."claimingClosesAt" > ${at}
        and not exists (
          select 1 from "CohortCapacity" p
          where p."cohortId" = c.id and p.discipline = a.discipline and p.places <= (
            select count(*) from "Application" o
            where o."cohortId" = c.id and o.discipline = p.discipline and o.state = 'ACCEPTED'))
      order by a."reviewMean" desc nulls last, a."submittedAt", a.id
      limit 1 for update of a skip locked)
    returning id`;
  if (!next) return;
  const decision = await db().applicationDecision.create({
    data: { applicationId: next.id, outcome: "ACCEPTED", at },
    select: { id: true },
  });
  await record(systemActor, "application.accepted", {
    subject: { type: "Application", id: next.id },
    changes: { state: ["WAITLISTED", "ACCEPTED"] },
    payload: { decisionId: decision.id },
  });
}
