import "server-only";
import { contributedBy, contributorOf } from "@/lib/engagements/contributors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isStaff, staffedProgrammeFilter } from "@/lib/people/policy";
import { staffed } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/fields";
import { writtenTo } from "@/lib/volunteers/conditions";
import { knownTo } from "@/lib/volunteers/reach";

/** Someone as the staff of the programmes they applied to know them; null for anyone else. No marks, no levels. */
export async function volunteerRecord(actor: Actor, id: string) {
  if (!isStaff(actor) || !isId(id)) return null;
  const programmes = staffedProgrammeFilter(actor);
  const cohort = { select: { name: true, slug: true } } as const;
  const person = await db().person.findFirst({
    where: { id, ...knownTo(actor) },
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      profile: { select: { headline: true, disciplines: true, hoursPerWeek: true } },
      programmes: { where: programmes, select: { programme: { select: { id: true, name: true } } } },
      applications: {
        where: { state: { not: "DRAFT" }, cohort: programmes },
        select: { id: true, state: true, discipline: true, submittedAt: true, cohort },
        orderBy: { submittedAt: "desc" },
      },
      seatClaims: {
        where: { cohort: programmes },
        select: {
          id: true,
          state: true,
          startsOn: true,
          endsOn: true,
          heldUntil: true,
          releasedAt: true,
          project: { select: { title: true, slug: true } },
          seat: { select: { role: { select: { title: true } } } },
        },
        orderBy: { claimedAt: "desc" },
      },
      notes: {
        where: programmes,
        select: {
          id: true,
          text: true,
          at: true,
          writtenById: true,
          writtenBy: { select: { name: true, email: true } },
          programme: { select: { name: true } },
        },
        orderBy: { at: "desc" },
      },
    },
  });
  if (!person) return null;
  const here = Prisma.sql`"cohortId" in (select k.id from "Cohort" k where ${staffed(actor, Prisma.sql`k."programmeId"`)})`;
  const [hours, [last]] = await Promise.all([
    db().hoursEntry.groupBy({
      by: ["state"],
      where: { ...contributedBy(id), supersededAt: null, cohort: programmes },
      orderBy: { state: "asc" },
      _sum: { minutes: true, valueCents: true },
      _count: { _all: true },
    }),
    db().$queryRaw<{ written: Date | null; heard: Date | null }[]>`
      select (select max(m."createdAt") ${writtenTo}) as written,
        greatest((select max("createdAt") from "HoursEntry" where "contributorId" = ${contributorOf(Prisma.sql`p.id`)} and ${here}),
          (select max("submittedAt") from "Application" where "personId" = p.id and ${here}),
          (select max("changedAt") from "Application" where "personId" = p.id and ${here})) as heard
      from "Person" p where p.id = ${id}::uuid`,
  ]);
  const of = (state: string) => hours.find((each) => each.state === state);
  return {
    ...person,
    hours: {
      verified: of("VERIFIED")?._sum.minutes ?? 0,
      valueCents: of("VERIFIED")?._sum.valueCents ?? 0,
      waiting: of("LOGGED")?._sum.minutes ?? 0,
      asked: of("QUERIED")?._count._all ?? 0,
    },
    /** When the programme last wrote to them, and when they last did something here. */
    contact: { written: last?.written ?? null, heard: last?.heard ?? null },
  };
}

export type VolunteerRecord = NonNullable<Awaited<ReturnType<typeof volunteerRecord>>>;
