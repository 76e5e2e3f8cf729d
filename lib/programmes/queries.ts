import "server-only";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter, staffsProgramme } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";

export type Programme = {
  id: string;
  slug: string;
  name: string;
  summary: string;
  timeZone: string;
  organization: { id: string; name: string; slug: string } | null;
};

const programmeSelect = {
  id: true,
  slug: true,
  name: true,
  summary: true,
  timeZone: true,
  organization: { select: { id: true, name: true, slug: true } },
} as const;

/** The programmes someone is staff of, by name. */
export async function programmesOf(actor: Actor): Promise<Programme[]> {
  const { programmeId: id } = staffedProgrammeFilter(actor);
  return db().programme.findMany({
    where: { archivedAt: null, ...(id && { id }) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: programmeSelect,
  });
}

/** A programme by its address, for its staff; null for anyone else. */
export async function programmeBySlug(actor: Actor, slug: string): Promise<Programme | null> {
  const programme = await db().programme.findFirst({
    where: { slug, archivedAt: null },
    select: programmeSelect,
  });
  return programme && staffsProgramme(actor, programme.id) ? programme : null;
}
