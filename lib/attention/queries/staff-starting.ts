import "server-only";
import { pastLimit, patience } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import type { Need, NeedKind } from "@/lib/attention/rank";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { today } from "@/lib/platform/clock";
import { dateIn, daysBetween, fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { answerBy } from "@/lib/projects/answer-by";

const named = {
  id: true,
  slug: true,
  title: true,
  stage: true,
  stageSince: true,
  organization: { select: { name: true } },
  programme: { select: { timeZone: true } },
} as const;

/** Requests nobody has answered, scopes that wait for an approval, approved scopes nobody published. */
export async function scopingNeeds(actor: Actor): Promise<Need[]> {
  const projects = await db().project.findMany({
    where: { ...staffedProgrammeFilter(actor), stage: { in: ["SUBMITTED", "SCOPING", "SCOPED"] } },
    select: {
      ...named,
      waitings: { where: { until: null }, select: { side: true } },
      versions: {
        where: { supersededAt: null },
        select: { number: true, proposedAt: true, approvals: { select: { side: true } } },
        orderBy: { number: "desc" },
        take: 1,
      },
    },
    orderBy: { stageSince: "asc" },
    take: 3 * mostOfAKind,
  });
  return projects.flatMap(
    ({ id, slug, title, stage, stageSince, organization, programme, versions, waitings }) => {
      const zone = programme.timeZone;
      const make = (kind: NeedKind, since: Date, limit: number): Need => ({
        kind,
        key: `${kind}:${id}`,
        slug,
        title,
        partner: organization.name,
        count: 1,
        date: dateIn(since, zone),
        daysPast: pastLimit(since, limit, today(zone), zone),
      });
      if (stage === "SUBMITTED") {
        // while an answer of the partner's is awaited, nobody of ours is late
        if (waitings.some(({ side }) => side === "PARTNER")) return [];
        const daysPast = daysBetween(answerBy(stageSince, zone), today(zone));
        return [{ ...make("request-waiting", stageSince, 0), daysPast }];
      }
      if (stage === "SCOPED") return [make("unpublished", stageSince, patience.publish)];
      const version = versions[0];
      if (!version) return [];
      const sides = version.approvals.map(({ side }) => side);
      if (!sides.includes("STAFF")) return [make("version-with-staff", version.proposedAt, patience.version)];
      if (sides.includes("PARTNER")) return [];
      const waiting = make("version-with-partner", version.proposedAt, patience.versionWithPartner);
      return waiting.daysPast > 0 ? [waiting] : [];
    },
  );
}

/** Changes to an agreed scope that a partner has put and staff have not answered. */
export async function changeNeeds(actor: Actor): Promise<Need[]> {
  const changes = await db().scopeChange.findMany({
    where: { state: "PROPOSED", proposedSide: "PARTNER", project: staffedProgrammeFilter(actor) },
    select: { id: true, proposedAt: true, project: { select: named } },
    orderBy: { proposedAt: "asc" },
    take: mostOfAKind,
  });
  return changes.flatMap(({ id, proposedAt, project: { slug, title, organization, programme } }) => {
    if (!proposedAt) return [];
    const zone = programme.timeZone;
    const need = { slug, title, partner: organization.name, count: 1, date: dateIn(proposedAt, zone) };
    const daysPast = pastLimit(proposedAt, patience.version, today(zone), zone);
    return [{ kind: "change-with-staff", key: `change-with-staff:${id}`, daysPast, ...need } as const];
  });
}

/** Projects whose team is not complete near the end of choosing, and complete teams whose kickoff has come. */
export async function startNeeds(actor: Actor): Promise<Need[]> {
  const projects = await db().project.findMany({
    where: {
      ...staffedProgrammeFilter(actor),
      stage: { in: ["PUBLISHED", "STAFFED"] },
      cohort: { cancelledAt: null },
    },
    select: {
      ...named,
      cohort: { select: { claimingClosesAt: true, kickoffOn: true } },
      _count: {
        select: { seatRows: { where: { role: { required: true }, claims: { none: { releasedAt: null } } } } },
      },
    },
    orderBy: { cohort: { kickoffOn: "asc" } },
    take: 4 * mostOfAKind,
  });
  return projects.flatMap(({ id, slug, title, stage, organization, programme, cohort, _count }) => {
    if (!cohort) return [];
    const zone = programme.timeZone;
    const seatsOpen = stage === "PUBLISHED";
    const date = seatsOpen ? dateIn(cohort.claimingClosesAt, zone) : fromDate(cohort.kickoffOn);
    const daysPast = daysBetween(date, today(zone));
    const count = seatsOpen ? _count.seatRows : 1;
    // Choosing deserves a look a week before it closes, a start two days before its day.
    if (count === 0 || daysPast < (seatsOpen ? -7 : -2)) return [];
    const kind = seatsOpen ? "seats-open" : "start-due";
    return [
      { kind, key: `${kind}:${id}`, slug, title, partner: organization.name, count, date, daysPast } as const,
    ];
  });
}
