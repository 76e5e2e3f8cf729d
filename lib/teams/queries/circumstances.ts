import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { circumstancesOf, unmetBy, type Conditions, type Meeting, type Unmet } from "@/lib/teams/conditions";

/** What the application `a` says of how its person can work, as `SaidRow`; all null without one. */
export const applicationSaid = Prisma.sql`jsonb_build_object('timeKind', a."timeKind", 'place', a.place,
  'languages', coalesce(a.languages, '{}'), 'freeTimes', coalesce(a."freeTimes", '{}'), 'timeZone', a."timeZone")`;

/** How the project `p` works and when its cohort's teams meet, as `AskedRow`. */
export const projectAsks = Prisma.sql`(select jsonb_build_object('timeKind', coalesce(sc."timeKind", ''),
  'place', coalesce(sc.place, ''), 'language', coalesce(sc.language, ''), 'windows', coalesce(season.meets, '{}'),
  'timeZone', run."timeZone", 'kickoffOn', season."kickoffOn"::text)
  from "Cohort" season join "Programme" run on run.id = season."programmeId"
  left join "Scope" sc on sc."projectId" = p.id where season.id = p."cohortId")`;

export type SaidRow = {
  timeKind: TimeKind | null;
  place: WorkPlace | null;
  languages: string[];
  freeTimes: string[];
  timeZone: string | null;
};
export type AskedRow = Conditions & Meeting;

/** Where the two don't meet; whoever has not applied has said nothing that could stand against it. */
export function unmetOf({ timeKind, place, ...said }: SaidRow, asked: AskedRow): Unmet[] {
  if (timeKind === null || place === null) return [];
  return unmetBy(circumstancesOf({ ...said, timeKind, place }, asked), asked);
}
