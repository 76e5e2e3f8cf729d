import "server-only";
import type { OrganizationKind, Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter, staffsProgramme } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import { requestPage } from "@/lib/intake/queries/request";

export type Scoper = { id: string; name: string | null; open: number };

/** Who may scope a project of a programme: its staff, with how many requests and scopes each has in hand. */
export async function scopersOf(programmeId: string): Promise<Scoper[]> {
  const staff = await db().person.findMany({
    where: {
      archivedAt: null,
      staffOf: { some: { endedAt: null, OR: [{ programmeId: null }, { programmeId }] } },
    },
    select: {
      id: true,
      name: true,
      _count: { select: { scoperOf: { where: { stage: { in: ["SUBMITTED", "SCOPING", "SCOPED"] } } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
  });
  return staff.map(({ id, name, _count }) => ({ id, name, open: _count.scoperOf }));
}

export type Duplicate = {
  id: string;
  slug: string;
  number: number;
  title: string;
  stage: Stage;
  partner: string;
  kind: OrganizationKind;
  /** From 0 to 1: how much title and problem are alike. */
  likeness: number;
  sameOrganization: boolean;
};

/** Less alike than this is chance: two requests about volunteers share that much. */
const alike = 0.3;

/**
 * Requests and projects that may be the same as this one, most alike first: of the same organization, or with a title
 * of the same letters in threes. Only those of programmes the reader staffs.
 */
async function duplicatesOf(actor: Actor, projectId: string): Promise<Duplicate[]> {
  const { programmeId } = staffedProgrammeFilter(actor);
  const programmes = programmeId?.in ?? null;
  return db().$queryRaw<Duplicate[]>`
    with this as (
      select p.id, p.title, p."organizationId", left(r.problem, 500) as problem
      from "Project" p join "Request" r on r."projectId" = p.id where p.id = ${projectId}::uuid
    ), near as (
      select p.id from "Project" p, this where p."organizationId" = this."organizationId"
      union select p.id from "Project" p, this where folded(p.title) % folded(this.title)
    ), scored as (
      select p.id, p.slug, p.number, p.title, p.stage, p."organizationId",
        greatest(similarity(folded(p.title), folded(this.title)),
          case when length(this.problem) < 20 then 0 else similarity(folded(left(coalesce(r.problem, ''), 500)), folded(this.problem)) end) as likeness,
        p."organizationId" = this."organizationId" as "sameOrganization"
      from near join "Project" p using (id) cross join this left join "Request" r on r."projectId" = p.id
      where p.id <> this.id and p.stage <> 'DRAFT' and p."mergedIntoId" is null
        and (${programmes}::text[] is null or p."programmeId"::text = any(${programmes}::text[]))
    )
    select s.id::text, s.slug, s.number, s.title, s.stage::text as stage, o.name as partner, o.kind::text as kind,
      s.likeness, s."sameOrganization"
    from scored s join "Organization" o on o.id = s."organizationId"
    where s.likeness >= ${alike}
    order by s."sameOrganization" desc, s.likeness desc, s.number limit 5`;
}

/** A request as staff look at it to decide; null for anyone who is not staff of its programme. */
export async function triagePage(actor: Actor, slug: string) {
  const request = await requestPage(actor, { slug });
  if (!request || !staffsProgramme(actor, request.programmeId)) return null;
  const [scopers, duplicates] = await Promise.all([
    scopersOf(request.programmeId),
    duplicatesOf(actor, request.id),
  ]);
  return { ...request, scopers, duplicates };
}

export type TriagePage = NonNullable<Awaited<ReturnType<typeof triagePage>>>;

/** Two requests side by side before they are merged; null unless both are there for the reader and of one organization. */
export async function mergePage(actor: Actor, slug: string, withSlug: string) {
  const [one, other] = await Promise.all([triageOf(actor, slug), triageOf(actor, withSlug)]);
  if (!one || !other || one.id === other.id || one.organizationId !== other.organizationId) return null;
  return { one, other };
}

async function triageOf(actor: Actor, slug: string) {
  const request = await requestPage(actor, { slug });
  return request && staffsProgramme(actor, request.programmeId) ? request : null;
}
