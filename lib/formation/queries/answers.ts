import "server-only";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

const answersAPage = 50;

/** How one person answered to whom published teams gave a seat. */
export type Answer = {
  claimId: string;
  name: string;
  role: string;
  project: { slug: string; title: string };
  state: "accepted" | "waiting" | "declined" | "late" | "ended" | "left";
  heldUntil: Date;
  /** What they said when they declined, if anything. */
  reason: string | null;
};

/** What people answered to published seats: those who have yet to answer first, then the newest. */
export async function answersIn(cohortId: string, page: number): Promise<Paged<Answer>> {
  const at = await databaseNow();
  const [found, total] = await Promise.all([
    db().$queryRaw<{ id: string }[]>`
      select id::text from "SeatClaim" where "cohortId" = ${cohortId}::uuid and "holdReason" = 'PROPOSAL'
      order by (state <> 'CONFIRMED' and "releasedAt" is null and "heldUntil" > ${at}) desc, "claimedAt" desc, id
      limit ${answersAPage} offset ${(page - 1) * answersAPage}`,
    db().seatClaim.count({ where: { cohortId, holdReason: "PROPOSAL" } }),
  ]);
  const order = new Map(found.map(({ id }, place) => [id, place]));
  const claims = await db().seatClaim.findMany({
    where: { id: { in: [...order.keys()] } },
    select: {
      id: true,
      state: true,
      heldUntil: true,
      releasedAt: true,
      releaseReason: true,
      person: { select: { name: true, email: true } },
      seat: { select: { role: { select: { title: true } } } },
      project: { select: { slug: true, title: true } },
    },
  });
  const declined = await endedByPerson(claims.filter(({ releasedAt }) => releasedAt).map(({ id }) => id));
  const rows = claims.map(({ id, person, seat, project, heldUntil, releasedAt, releaseReason, state }) => {
    const until = heldUntil ?? at;
    return {
      claimId: id,
      name: person.name ?? person.email,
      role: seat.role.title,
      project,
      heldUntil: until,
      reason: releaseReason,
      state: answerOf({
        confirmed: state === "CONFIRMED",
        declined: declined.has(id),
        releasedAt,
        until,
        at,
      }),
    };
  });
  const inOrder = rows.toSorted((one, other) => order.get(one.claimId)! - order.get(other.claimId)!);
  return paged(inOrder, total, page, answersAPage);
}

/** Of the holds that are over, those that their person ended: a project may end as well, and time passes. */
async function endedByPerson(claimIds: string[]): Promise<Set<string>> {
  const entries = await db().auditEntry.findMany({
    where: {
      subjectType: "SeatClaim",
      subjectId: { in: claimIds },
      action: "seat.hold-ended",
      personId: { not: null },
    },
    select: { subjectId: true },
  });
  return new Set(entries.map(({ subjectId }) => subjectId));
}

type Told = { confirmed: boolean; declined: boolean; releasedAt: Date | null; until: Date; at: Date };

function answerOf({ confirmed, declined, releasedAt, until, at }: Told): Answer["state"] {
  if (confirmed) return releasedAt ? "left" : "accepted";
  if (declined) return "declined";
  if (releasedAt && releasedAt < until) return "ended";
  return !releasedAt && until > at ? "waiting" : "late";
}
