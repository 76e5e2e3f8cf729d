import "server-only";
import { pastLimit, patience } from "@/lib/attention/days";
import { mostOfAKind } from "@/lib/attention/limits";
import type { Need } from "@/lib/attention/rank";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { now, today } from "@/lib/platform/clock";
import { addDays, dateIn, daysBetween, fromDate, toDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** Running projects that are past their end, or on which nobody has logged an hour for three weeks. */
export async function runningNeeds(actor: Actor): Promise<Need[]> {
  const silentSince = toDate(addDays(today(), -patience.silence));
  const projects = await db().project.findMany({
    where: {
      ...staffedProgrammeFilter(actor),
      stage: { in: ["ACTIVE", "HANDOFF"] },
      OR: [
        { endsOn: { lt: toDate(today()) } },
        {
          stage: "ACTIVE",
          stageSince: { lt: silentSince },
          hours: { none: { workedOn: { gte: silentSince }, state: { not: "REJECTED" } } },
        },
      ],
    },
    select: {
      id: true,
      slug: true,
      title: true,
      stageSince: true,
      endsOn: true,
      organization: { select: { name: true } },
      programme: { select: { timeZone: true } },
      hours: { select: { workedOn: true }, orderBy: { workedOn: "desc" }, take: 1 },
    },
    orderBy: [{ endsOn: "asc" }, { stageSince: "asc" }],
    take: 2 * mostOfAKind,
  });
  return projects.map(({ id, slug, title, stageSince, endsOn, organization, programme, hours }) => {
    const zone = programme.timeZone;
    const shared = { slug, title, partner: organization.name, count: 1 };
    const end = fromDate(endsOn);
    if (end && end < today(zone)) {
      return {
        ...shared,
        kind: "past-end",
        key: `past-end:${id}`,
        date: end,
        daysPast: daysBetween(end, today(zone)),
      };
    }
    const last = fromDate(hours[0]?.workedOn ?? null) ?? dateIn(stageSince, zone);
    const daysPast = daysBetween(last, today(zone)) - patience.silence;
    return { ...shared, kind: "hours-silent", key: `hours-silent:${id}`, date: last, daysPast };
  });
}

/** Hours that have waited for two weeks to be verified, by project. */
export async function hoursNeeds(actor: Actor): Promise<Need[]> {
  const before = new Date(now().getTime() - patience.hours * 86_400_000);
  const waiting = await db().hoursEntry.groupBy({
    by: ["projectId"],
    where: { state: "LOGGED", createdAt: { lt: before }, project: staffedProgrammeFilter(actor) },
    _count: true,
    _min: { createdAt: true },
    orderBy: { _min: { createdAt: "asc" } },
    take: mostOfAKind,
  });
  const projects = await db().project.findMany({
    where: { id: { in: waiting.map(({ projectId }) => projectId) } },
    select: {
      id: true,
      slug: true,
      title: true,
      organization: { select: { name: true } },
      programme: { select: { timeZone: true } },
    },
  });
  return waiting.flatMap(({ projectId, _count, _min }) => {
    const project = projects.find(({ id }) => id === projectId);
    if (!project || !_min.createdAt) return [];
    const zone = project.programme.timeZone;
    return [
      {
        kind: "hours-unverified" as const,
        key: `hours-unverified:${projectId}`,
        slug: project.slug,
        title: project.title,
        partner: project.organization.name,
        count: _count,
        date: dateIn(_min.createdAt, zone),
        daysPast: pastLimit(_min.createdAt, patience.hours, today(zone), zone),
      },
    ];
  });
}
