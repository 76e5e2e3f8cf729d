import "server-only";
import { applicantsMatching } from "@/lib/applications/applicant-search";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

// The caller has found the community for the reader: lib/community/access.ts.

export type DirectoryRow = {
  personId: string;
  name: string;
  headline: string | null;
  discipline: string;
  about: string;
  contact: string;
  email: string | null;
  hoursPerWeek: number | null;
  project: { title: string; slug: string } | null;
};

const pageSize = 30;

/** Those of a cohort who let the others read about them, by name, with what each chose to show. */
export async function directory(cohortId: string, q: string, page: number): Promise<Paged<DirectoryRow>> {
  const where = {
    cohortId,
    person: { applications: { some: { cohortId, state: "ACCEPTED" as const } } },
    ...(q && { personId: { in: await applicantsMatching(q, cohortId, "directory") } }),
  };
  const [rows, total] = await Promise.all([
    db().directoryEntry.findMany({
      where,
      orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        personId: true,
        about: true,
        contact: true,
        showEmail: true,
        showHours: true,
        person: {
          select: {
            name: true,
            email: true,
            profile: { select: { headline: true } },
            applications: { where: { cohortId }, select: { discipline: true, hoursPerWeek: true } },
            seatClaims: {
              where: { cohortId, state: "CONFIRMED", releasedAt: null },
              select: { project: { select: { title: true, slug: true } } },
            },
          },
        },
      },
    }),
    db().directoryEntry.count({ where }),
  ]);
  const list = rows.map(({ person, showEmail, showHours, ...row }) => ({
    ...row,
    name: person.name ?? "",
    headline: person.profile?.headline ?? null,
    discipline: person.applications[0]?.discipline ?? "",
    email: showEmail ? person.email : null,
    hoursPerWeek: showHours ? (person.applications[0]?.hoursPerWeek ?? null) : null,
    project: person.seatClaims[0]?.project ?? null,
  }));
  return paged(list, total, page, pageSize);
}

/** The reader's own entry; null while they aren't in the directory. */
export function ownEntry(actor: Actor, cohortId: string) {
  return db().directoryEntry.findUnique({
    where: { cohortId_personId: { cohortId, personId: actor.personId } },
    select: { about: true, contact: true, showEmail: true, showHours: true },
  });
}

export type HelpRow = {
  id: string;
  title: string;
  by: string;
  at: Date;
  latestAt: Date;
  replyCount: number;
  solved: boolean;
};

export type HelpFilter = "open" | "solved" | "all";

/** The help board of a cohort, what was spoken of last first. */
export async function helpBoard(cohortId: string, filter: HelpFilter, page: number): Promise<Paged<HelpRow>> {
  const where = {
    cohortId,
    hiddenAt: null,
    ...(filter === "open" && { solvedAt: null }),
    ...(filter === "solved" && { solvedAt: { not: null } }),
  };
  const [rows, total] = await Promise.all([
    db().helpQuestion.findMany({
      where,
      orderBy: [{ latestAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true,
        title: true,
        at: true,
        latestAt: true,
        replyCount: true,
        solvedAt: true,
        person: { select: { name: true, email: true } },
      },
    }),
    db().helpQuestion.count({ where }),
  ]);
  const list = rows.map(({ person, solvedAt, ...row }) => ({
    ...row,
    by: person.name ?? person.email,
    solved: solvedAt !== null,
  }));
  return paged(list, total, page, pageSize);
}

/** One question with its answers, oldest first, and whether the reader follows it; null when it isn't of this cohort. */
export async function helpThread(actor: Actor, cohortId: string, id: string) {
  const row = await db().helpQuestion.findFirst({
    where: { id, cohortId, hiddenAt: null },
    select: {
      id: true,
      title: true,
      text: true,
      at: true,
      solvedAt: true,
      personId: true,
      person: { select: { name: true, email: true } },
      replies: {
        where: { hiddenAt: null },
        orderBy: [{ at: "asc" }, { id: "asc" }],
        take: 200,
        select: {
          id: true,
          text: true,
          at: true,
          personId: true,
          person: { select: { name: true, email: true } },
        },
      },
      followers: { where: { personId: actor.personId }, select: { personId: true } },
    },
  });
  if (!row) return null;
  const { person, replies, followers, personId, ...question } = row;
  return {
    ...question,
    by: person.name ?? person.email,
    isMine: personId === actor.personId,
    follows: followers.length > 0,
    replies: replies.map(({ person: writer, personId: writerId, ...reply }) => ({
      ...reply,
      by: writer.name ?? writer.email,
      isMine: writerId === actor.personId,
    })),
  };
}

const session = {
  id: true,
  title: true,
  about: true,
  place: true,
  startsAt: true,
  minutes: true,
  cancelledAt: true,
} as const;

/** The sessions of a cohort that are still to come, soonest first, and the last few that were. */
export async function sessionsOf(cohortId: string) {
  const at = now();
  const [coming, past] = await Promise.all([
    db().cohortSession.findMany({
      where: { cohortId, startsAt: { gte: at } },
      orderBy: { startsAt: "asc" },
      take: 100,
      select: session,
    }),
    db().cohortSession.findMany({
      where: { cohortId, startsAt: { lt: at } },
      orderBy: { startsAt: "desc" },
      take: 10,
      select: session,
    }),
  ]);
  return { coming, past };
}

export type Session = Awaited<ReturnType<typeof sessionsOf>>["coming"][number];
