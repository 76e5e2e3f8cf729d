import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Segment } from "@/lib/generated/prisma/enums";
import { asReader, readerSelect, type PersonReader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";

/** Part of a cohort's people as a filter: who applied and still counts, was accepted, waits, has a seat or has none, or is a partner's contact. */
export function inSegment(cohortId: string, segment: Segment): Prisma.PersonWhereInput {
  const applied = (...states: Prisma.ApplicationWhereInput["state"][]) => ({
    applications: { some: { cohortId, OR: states.map((state) => ({ state })) } },
  });
  const seat = { cohortId, state: "CONFIRMED" as const, releasedAt: null };
  const people: Record<Segment, Prisma.PersonWhereInput> = {
    APPLIED: applied("SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "WAITLISTED"),
    ACCEPTED: applied("ACCEPTED"),
    WAITLISTED: applied("WAITLISTED"),
    ON_A_TEAM: { seatClaims: { some: seat } },
    WITHOUT_A_SEAT: { ...applied("ACCEPTED"), seatClaims: { none: seat } },
    PARTNERS: { contactOf: { some: { cohortId, stage: { notIn: ["WITHDRAWN", "DECLINED", "STOPPED"] } } } },
  };
  return { AND: [people[segment], { archivedAt: null }] };
}

export function countRecipients(cohortId: string, segment: Segment): Promise<number> {
  return db().person.count({ where: inSegment(cohortId, segment) });
}

/** How many people `inSegment` finds for each, in one statement: a person applies to a cohort once, and only accepted people have a seat. */
export async function countSegments(cohortId: string): Promise<Record<Segment, number>> {
  const [counts] = await db().$queryRaw<Record<Segment, number>[]>`
    select count(*) filter (where a.state in ('SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'WAITLISTED'))::int as "APPLIED",
      count(*) filter (where a.state = 'ACCEPTED')::int as "ACCEPTED",
      count(*) filter (where a.state = 'WAITLISTED')::int as "WAITLISTED",
      count(c.id)::int as "ON_A_TEAM",
      count(*) filter (where a.state = 'ACCEPTED' and c.id is null)::int as "WITHOUT_A_SEAT",
      (select count(distinct q.id)::int from "Project" j join "Person" q on q.id = j."contactId" and q."archivedAt" is null
        where j."cohortId" = ${cohortId}::uuid and j.stage not in ('WITHDRAWN', 'DECLINED', 'STOPPED')) as "PARTNERS"
    from "Application" a join "Person" p on p.id = a."personId" and p."archivedAt" is null
    left join "SeatClaim" c on c."cohortId" = a."cohortId" and c."personId" = a."personId"
      and c.state = 'CONFIRMED' and c."releasedAt" is null
    where a."cohortId" = ${cohortId}::uuid`;
  return counts!;
}

/** The people of a segment, a page at a time in the order of their ids: `after` is the last one of the page before. */
export async function recipientsOf(
  cohortId: string,
  segment: Segment,
  after?: string,
): Promise<PersonReader[]> {
  const rows = await db().person.findMany({
    where: { AND: [inSegment(cohortId, segment), ...(after ? [{ id: { gt: after } }] : [])] },
    orderBy: { id: "asc" },
    take: 200,
    select: readerSelect,
  });
  return rows.map(asReader);
}
