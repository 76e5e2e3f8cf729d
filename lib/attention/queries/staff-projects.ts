import "server-only";
import { daysPast, patience } from "@/lib/attention/days";
import { partOf, type NeedGroup, type NeedsAsked } from "@/lib/attention/groups";
import type { Need } from "@/lib/attention/rank";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffed } from "@/lib/organizations/reach";
import { now, today } from "@/lib/platform/clock";
import type { CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

const dayOf = (instant: Prisma.Sql) => Prisma.sql`(${instant} at time zone g."timeZone")::date`;
const todayThere = () => dayOf(Prisma.sql`${now()}`);
const approvedBy = (side: "STAFF" | "PARTNER") =>
  Prisma.sql`exists (select 1 from "ScopeApproval" a where a."versionId" = v.id and a.side = ${side}::"ApprovalSide")`;
const since = dayOf(Prisma.sql`p."stageSince"`);
const one = Prisma.sql`1`;
const nothing = Prisma.empty;

type Source = {
  /** What stands beside the project `p` and its programme `g`. */
  from: Prisma.Sql;
  where: Prisma.Sql;
  /** The day it counts from. */
  date: Prisma.Sql;
  count: Prisma.Sql;
};

const version = Prisma.sql`join lateral (select id, "proposedAt" from "ScopeVersion"
  where "projectId" = p.id and "supersededAt" is null order by number desc limit 1) v on true`;
const proposed = dayOf(Prisma.sql`v."proposedAt"`);
const cohort = Prisma.sql`join "Cohort" k on k.id = p."cohortId" and k."cancelledAt" is null`;
const worked = Prisma.sql`"HoursEntry" h where h."engagementId" = p."engagementId" and h.state in ('LOGGED', 'QUERIED', 'VERIFIED')`;

/** What of a project can wait for its staff, kind by kind. */
const sources = () =>
  ({
    // while an answer of the partner's is awaited, nobody of ours is late
    "request-waiting": {
      from: nothing,
      where: Prisma.sql`p.stage = 'SUBMITTED' and not exists (select 1 from "Waiting" w
        where w."projectId" = p.id and w.until is null and w.side = 'PARTNER')`,
      date: since,
      count: one,
    },
    "version-with-staff": {
      from: version,
      where: Prisma.sql`p.stage = 'SCOPING' and not ${approvedBy("STAFF")}`,
      date: proposed,
      count: one,
    },
    "version-with-partner": {
      from: version,
      where: Prisma.sql`p.stage = 'SCOPING' and ${approvedBy("STAFF")} and not ${approvedBy("PARTNER")}
        and ${proposed} < ${todayThere()} - ${patience["version-with-partner"]}::int`,
      date: proposed,
      count: one,
    },
    "change-with-staff": {
      from: Prisma.sql`join "ScopeChange" c on c."projectId" = p.id and c.state = 'PROPOSED' and c."proposedSide" = 'PARTNER'`,
      where: Prisma.sql`c."proposedAt" is not null`,
      date: dayOf(Prisma.sql`c."proposedAt"`),
      count: one,
    },
    unpublished: { from: nothing, where: Prisma.sql`p.stage = 'SCOPED'`, date: since, count: one },
    // choosing deserves a look a week before it closes, a start two days before its day
    "seats-open": {
      from: Prisma.sql`${cohort} join (select "projectId", sum("seatsFree")::int as open from "Role"
        where required and "seatsFree" > 0 group by 1) seat on seat."projectId" = p.id`,
      where: Prisma.sql`p.stage = 'PUBLISHED' and ${dayOf(Prisma.sql`k."claimingClosesAt"`)} <= ${todayThere()} + 7`,
      date: dayOf(Prisma.sql`k."claimingClosesAt"`),
      count: Prisma.sql`seat.open`,
    },
    "start-due": {
      from: cohort,
      where: Prisma.sql`p.stage = 'STAFFED' and k."kickoffOn" <= ${todayThere()} + 2`,
      date: Prisma.sql`k."kickoffOn"`,
      count: one,
    },
    "past-end": {
      from: nothing,
      where: Prisma.sql`p.stage in ('ACTIVE', 'HANDOFF') and p."endsOn" < ${todayThere()}`,
      date: Prisma.sql`p."endsOn"`,
      count: one,
    },
    "hours-silent": {
      from: nothing,
      where: Prisma.sql`p.stage = 'ACTIVE' and (p."endsOn" is null or p."endsOn" >= ${todayThere()})
        and ${since} < ${todayThere()} - ${patience["hours-silent"]}::int
        and not exists (select 1 from ${worked} and h."workedOn" >= ${todayThere()} - ${patience["hours-silent"]}::int)`,
      date: Prisma.sql`coalesce((select max(h."workedOn") from ${worked}), ${since})`,
      count: one,
    },
    "hours-unverified": {
      from: Prisma.sql`join (select "engagementId", count(*)::int as entries, min("createdAt") as oldest from "HoursEntry"
        where state = 'LOGGED' and "createdAt" < ${now()}::timestamptz - ${patience["hours-unverified"]} * interval '1 day'
        group by 1) h on h."engagementId" = p."engagementId"`,
      where: Prisma.sql`true`,
      date: dayOf(Prisma.sql`h.oldest`),
      count: Prisma.sql`h.entries`,
    },
  }) satisfies Record<string, Source>;

type ProjectKind = keyof ReturnType<typeof sources>;
const kinds = Object.keys(sources()) as ProjectKind[];

type Row = Omit<NeedGroup, "needs" | "kind"> & {
  kind: ProjectKind;
  id: string;
  slug: string;
  title: string;
  partner: string;
  timeZone: string;
  date: CalendarDate;
  count: number;
  /** Among those of its kind, the worst being 1. */
  place: number;
};

/** What waits on the projects of these staff: counted, and the worst of each kind read, in one statement. */
export async function projectNeeds(actor: Actor, asked: NeedsAsked): Promise<NeedGroup[]> {
  const mine = Prisma.join(
    [
      staffed(actor, Prisma.sql`p."programmeId"`),
      asked.programme ? Prisma.sql`g.slug = ${asked.programme}` : Prisma.sql`true`,
    ],
    " and ",
  );
  const { skip, take } = partOf(asked);
  // counted as they are found, and only those that are shown put in order: thousands may wait
  const found = Object.entries<Source>(sources())
    .filter(([kind]) => !asked.kind || asked.kind === kind)
    .map(
      ([kind, { from, where, date, count }]) => Prisma.sql`
        (select ${kind} as kind, p.id, ${date} as date, ${count} as count,
          count(*) over () as total, sum(${count}) over () as things
        from "Project" p join "Programme" g on g.id = p."programmeId" ${from} where ${mine} and ${where}
        order by date, p.id limit ${skip + take})`,
    );
  if (found.length === 0) return [];
  const rows = await db().$queryRaw<Row[]>`
    with need as (${Prisma.join(found, " union all ")}),
      placed as (select *, row_number() over (partition by kind order by date, id) as place from need)
    select n.kind, p.id::text, p.slug, p.title, o.name as partner, g."timeZone", n.date::text as date, n.count::int as count,
      n.total::int as total, n.things::int as things, n.place::int as place
    from placed n join "Project" p on p.id = n.id join "Organization" o on o.id = p."organizationId"
      join "Programme" g on g.id = p."programmeId"
    where n.place = 1 or n.place > ${skip} order by n.place`;
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const [first] = own;
    if (!first) return [];
    const needs = own.filter(({ place }) => place > skip);
    return [{ kind, total: first.total, things: first.things, needs: needs.map(toNeed) }];
  });
}

function toNeed({ kind, id, slug, title, partner, count, date, timeZone }: Row): Need {
  return {
    ...{ kind, slug, title, partner, count, date },
    key: `${kind}:${id}`,
    daysPast: daysPast(kind, date, today(timeZone)),
  };
}
