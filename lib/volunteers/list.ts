import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";
import { staffed } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";
import { standingConditions, volunteerConditions, writtenTo } from "@/lib/volunteers/conditions";
import { standings, type VolunteerFilters, type VolunteerStanding } from "@/lib/volunteers/filters";

const size = 25;
const batch = 1000;
/** As people look for each other: without accents; who has no name by their address. */
const byName = Prisma.sql`folded(coalesce(p.name, p.email))`;

export type VolunteerRow = {
  id: string;
  name: string | null;
  email: string;
  /** Null for those who were here before. */
  standing: VolunteerStanding | null;
  /** Of the newest application. */
  discipline: string | null;
  cohort: string | null;
  team: string | null;
  verified: number;
  waiting: number;
  writtenTo: Date | null;
};

/** The people whom the actor may know, by name. Two statements; nobody for who is not on staff. */
export async function volunteers(
  actor: Actor,
  filters: VolunteerFilters,
  page: number,
): Promise<Paged<VolunteerRow>> {
  if (!isStaff(actor)) return paged([], 0, 1, size);
  const where = volunteerConditions(actor, filters);
  const counting = Object.values(filters).some(Boolean)
    ? Prisma.sql`select count(*)::int as total from "Person" p where ${where}`
    : everyone(actor);
  const [rows, [counted]] = await Promise.all([
    read(actor, where, Prisma.sql`limit ${size} offset ${(page - 1) * size}`),
    db().$queryRaw<{ total: number }[]>(counting),
  ]);
  return paged(rows, counted?.total ?? 0, page, size);
}

/** How many `isKnownTo` is true of, from the programmes' side: without a filter nobody's row has to be read. */
const everyone = (actor: Actor) => Prisma.sql`
  select count(distinct pp."personId")::int as total from "PersonProgramme" pp where ${staffed(actor, Prisma.sql`pp."programmeId"`)}
    and not exists (select 1 from "Person" p where p.id = pp."personId" and p."archivedAt" is not null)`;

/** All of them, a batch after the last one's name: for a download. */
export async function* allVolunteers(
  actor: Actor,
  filters: VolunteerFilters,
): AsyncGenerator<VolunteerRow[]> {
  if (!isStaff(actor)) return;
  const where = volunteerConditions(actor, filters);
  let after = Prisma.empty;
  for (;;) {
    const rows = await read(actor, Prisma.sql`${where} ${after}`, Prisma.sql`limit ${batch}`);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = Prisma.sql`and (${byName}, p.id) > (folded(${last.name ?? last.email}), ${last.id}::uuid)`;
  }
}

function read(actor: Actor, where: Prisma.Sql, part: Prisma.Sql): Promise<VolunteerRow[]> {
  const mine = staffed(actor, Prisma.sql`k."programmeId"`);
  const conditions = standingConditions(actor);
  const standing = Prisma.join(
    standings.map((each) => Prisma.sql`when ${conditions[each]} then ${each}`),
    " ",
  );
  return db().$queryRaw<VolunteerRow[]>`
    with found as materialized (select p.id, p.name, p.email from "Person" p where ${where} order by ${byName}, p.id ${part})
    select p.id::text, p.name, p.email, case ${standing} end as standing, a.discipline, a.cohort, t.team,
      coalesce(h.verified, 0)::int as verified, coalesce(h.waiting, 0)::int as waiting, w.at as "writtenTo"
    from found p
    left join lateral (select x.discipline, k.name as cohort from "Application" x join "Cohort" k on k.id = x."cohortId" and ${mine}
      where x."personId" = p.id and x.state <> 'DRAFT' order by x."submittedAt" desc nulls last limit 1) a on true
    left join lateral (select j.title as team from "SeatClaim" x join "Cohort" k on k.id = x."cohortId" and ${mine}
      join "Project" j on j.id = x."projectId" where x."personId" = p.id and x."releasedAt" is null and x.state = 'CONFIRMED'
      order by x."claimedAt" desc limit 1) t on true
    left join lateral (select sum(x.minutes) filter (where x.state = 'VERIFIED' and x."supersededAt" is null) as verified,
      sum(x.minutes) filter (where x.state in ('LOGGED', 'QUERIED')) as waiting
      from "ContributorPerson" w join "HoursEntry" x on x."contributorId" = w."contributorId"
      join "Cohort" k on k.id = x."cohortId" and ${mine} where w."personId" = p.id) h on true
    left join lateral (select max(m."createdAt") as at ${writtenTo}) w on true
    order by ${byName}, p.id`;
}
