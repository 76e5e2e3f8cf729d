import type { HoursState } from "@/lib/generated/prisma/enums";
import type { Prisma } from "@/lib/generated/prisma/client";
import { contributedByOthers } from "@/lib/engagements/contributors";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffedProgrammes, staffsProgramme } from "@/lib/people/policy";

type Entry = {
  contributor: { tie: { personId: string } | null };
  engagement: { hostId: string; programmeId: string };
};

/** Those for whom it was done or the programme's staff decide; never the person themselves. */
export function maySettle(actor: Actor, { contributor, engagement }: Entry): boolean {
  if (contributor.tie?.personId === actor.personId) return false;
  return isMemberOf(actor, engagement.hostId) || staffsProgramme(actor, engagement.programmeId);
}

/** `maySettle` as a filter. */
export function settleable(actor: Actor): Prisma.HoursEntryWhereInput {
  const programmes = staffedProgrammes(actor);
  return {
    ...contributedByOthers(actor.personId),
    // an empty condition inside an OR matches nothing, so staff of all is a case of its own
    engagement:
      programmes === "all"
        ? {}
        : {
            OR: [
              { hostId: { in: actor.memberOf.map(({ organizationId }) => organizationId) } },
              { programmeId: { in: programmes } },
            ],
          },
  };
}

/** Days in which whoever verified an entry may take that back, and in which staff may, since it was logged; decision 080. */
export const takeBackDays = { verifier: 14, staff: 90 };

export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

type Verified = Entry & {
  createdAt: Date;
  decisions: { outcome: HoursState; decidedById: string | null; at: Date }[];
};

/** Whoever verified an entry lately and the programme's staff may take that back. */
export function mayTakeBack(actor: Actor, entry: Verified, now: Date): boolean {
  if (!maySettle(actor, entry)) return false;
  if (
    staffsProgramme(actor, entry.engagement.programmeId) &&
    entry.createdAt >= daysBefore(now, takeBackDays.staff)
  )
    return true;
  return entry.decisions.some(
    ({ outcome, decidedById, at }) =>
      outcome === "VERIFIED" &&
      decidedById === actor.personId &&
      at >= daysBefore(now, takeBackDays.verifier),
  );
}

/** `mayTakeBack` as a filter. */
export function takeBackable(actor: Actor, now: Date): Prisma.HoursEntryWhereInput {
  const programmes = staffedProgrammes(actor);
  const at = { gte: daysBefore(now, takeBackDays.verifier) };
  const own = { decisions: { some: { outcome: "VERIFIED" as const, decidedById: actor.personId, at } } };
  const staff = {
    createdAt: { gte: daysBefore(now, takeBackDays.staff) },
    ...(programmes !== "all" && { engagement: { programmeId: { in: programmes } } }),
  };
  return { AND: [settleable(actor), { OR: [own, staff] }] };
}
