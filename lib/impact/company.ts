import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

export type CompanyGiving = {
  organizationId: string;
  name: string;
  people: number;
  minutes: number;
  valueCents: number;
  projects: { address: string; title: string; partner: string; people: number; minutes: number }[];
  months: { month: string; minutes: number }[];
  /** For the company's owners only: who gave what; empty for others. */
  members: { name: string; minutes: number }[];
};

/**
 * What the people of one's companies gave while they belonged to them: verified hours that no correction replaced,
 * on days of their membership of the company.
 */
export async function givingOf(actor: Actor): Promise<CompanyGiving[]> {
  const companies = actor.memberOf.filter(({ kind }) => kind === "COMPANY");
  return Promise.all(
    companies.map(async ({ organizationId, name, role }) => {
      const given = await entriesOf(organizationId);
      return { organizationId, name, ...given, members: role === "OWNER" ? given.members : [] };
    }),
  );
}

/** The calendar date of an instant where the person (as `w`) is: the zone their hours are dated in. */
const dayOf = (instant: Prisma.Sql) =>
  Prisma.sql`(${instant} at time zone coalesce(w."timeZone", ${defaultTimeZone}))::date`;

async function entriesOf(organizationId: string) {
  const [row] = await db().$queryRaw<{ given: Omit<CompanyGiving, "organizationId" | "name"> }[]>`
    with ours as (
      select m."personId", h."engagementId", h.minutes, h."valueCents", to_char(h."workedOn", 'YYYY-MM') as month
      from "OrganizationMember" m join "Person" w on w.id = m."personId"
      join "ContributorPerson" t on t."personId" = m."personId"
      join "HoursEntry" h on h."contributorId" = t."contributorId" and h.state = 'VERIFIED' and h."supersededAt" is null
        and h."workedOn" >= ${dayOf(Prisma.sql`m."joinedAt"`)}
        and (m."endedAt" is null or h."workedOn" <= ${dayOf(Prisma.sql`m."endedAt"`)})
      where m."organizationId" = ${organizationId}::uuid
    )
    select jsonb_build_object(
      'people', (select count(distinct "personId") from ours),
      'minutes', (select coalesce(sum(minutes), 0) from ours),
      'valueCents', (select coalesce(sum("valueCents"), 0) from ours),
      'projects', (select coalesce(jsonb_agg(p order by p.minutes desc, p.address), '[]') from (
        select e.address, e.title, o.name as partner, count(distinct x."personId") as people, sum(x.minutes) as minutes
        from ours x join "Engagement" e on e.id = x."engagementId" join "Organization" o on o.id = e."hostId"
        group by e.address, e.title, o.name) p),
      'months', (select coalesce(jsonb_agg(m order by m.month), '[]') from (
        select month, sum(minutes) as minutes from ours group by month) m),
      'members', (select coalesce(jsonb_agg(n order by n.minutes desc, n.name), '[]') from (
        select coalesce(q.name, q.email) as name, sum(x.minutes) as minutes
        from ours x join "Person" q on q.id = x."personId" group by q.id) n)
    ) as given`;
  return row!.given;
}

export type NeededRole = { discipline: string; seats: number; projects: number };

/** Seats still open on published projects, by discipline, most first. */
export function neededNow(): Promise<NeededRole[]> {
  return db().$queryRaw<NeededRole[]>`
    select r.discipline, sum(r."seatsFree")::int as seats, count(distinct r."projectId")::int as projects
    from "Role" r join "Project" p on p.id = r."projectId" and p.stage = 'PUBLISHED' where r."seatsFree" > 0
    group by r.discipline order by seats desc, r.discipline`;
}
