import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffsProgramme } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameSql } from "@/lib/platform/i18n/names";
import { paged, type Paged } from "@/lib/platform/paging";
import { publicStages } from "@/lib/projects/schema";

export type FairProject = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  partner: string;
  seats: number;
  openSeats: number;
  hoursFrom: number | null;
  hoursTo: number | null;
  weeks: number | null;
  /** Titles of what will be delivered, as both sides agreed. */
  deliverables: string[];
  /** Pieces of technical debt found before the start. */
  debts: number;
  /** Where it is worked on and in which language, as the scope says; "" where it doesn't. */
  place: string;
  language: string;
  skills: string[];
  questions: number;
  /** The reader marked it for themselves. */
  marked: boolean;
};

const shown = publicStages.filter((stage) => stage !== "STOPPED");
const size = 15;

/** The published projects of a cohort side by side, those with open seats first, a page at a time. */
export async function fairOf(
  actor: Actor | null,
  cohortId: string,
  locale: Locale,
  page: number,
): Promise<Paged<FairProject>> {
  const [rows, total] = await Promise.all([
    read(actor, locale, Prisma.sql`"cohortId" = ${cohortId}::uuid`, { size, skip: (page - 1) * size }),
    db().project.count({ where: { cohortId, stage: { in: shown } } }),
  ]);
  return paged(rows, total, page, size);
}

/** Some of them, by slug. */
export function fairProjects(
  actor: Actor | null,
  cohortId: string,
  locale: Locale,
  slugs: readonly string[],
): Promise<FairProject[]> {
  const where = Prisma.sql`"cohortId" = ${cohortId}::uuid and slug = any(${[...slugs]})`;
  return read(actor, locale, where, { size: slugs.length, skip: 0 });
}

/** One statement: the projects first, then what was agreed about each of them. */
function read(
  actor: Actor | null,
  locale: Locale,
  where: Prisma.Sql,
  { size, skip }: { size: number; skip: number },
): Promise<FairProject[]> {
  return db().$queryRaw<FairProject[]>`
    select p.id, p.slug, p.title, p.summary, o.name as partner, p.seats,
      p.seats - p."seatsTaken" as "openSeats", roles."hoursFrom", roles."hoursTo",
      coalesce(skills.names, '{}') as skills, (v.content->>'weeks')::int as weeks,
      coalesce(v.content->>'place', '') as place, coalesce(v.content->>'language', '') as language,
      coalesce((select array_agg(d->>'title') from jsonb_array_elements(v.content->'deliverables') d), '{}') as deliverables,
      coalesce((select count(*)::int from jsonb_array_elements(v.content->'risks') r
        where r->>'kind' = 'TECHNICAL_DEBT'), 0) as debts,
      (select count(*)::int from "PublicQuestion" q where q."projectId" = p.id and q."hiddenAt" is null) as questions,
      exists (select 1 from "ProjectInterest" i
        where i."projectId" = p.id and i."personId" = ${actor?.personId ?? null}::uuid) as marked
    from (select * from "Project" where ${where} and stage::text = any(${shown})
      order by (seats - "seatsTaken" = 0), title, id limit ${size} offset ${skip}) p
    join "Organization" o on o.id = p."organizationId"
    left join lateral (select min(r."hoursPerWeek") as "hoursFrom", max(r."hoursPerWeek") as "hoursTo"
      from "Role" r where r."projectId" = p.id) roles on true
    left join lateral (select array_agg(distinct ${nameSql("k", locale)}) as names
      from "RoleSkill" s join "Role" r on r.id = s."roleId" join "Skill" k on k.slug = s.skill
      where r."projectId" = p.id and s.required) skills on true
    left join lateral (select content from "ScopeVersion" v where v."projectId" = p.id and v."supersededAt" is null
      order by v.number desc limit 1) v on true
    order by (p.seats - p."seatsTaken" = 0), p.title, p.id`;
}

export type AskedQuestion = {
  id: string;
  text: string;
  askedAt: Date;
  by: string;
  answer: string | null;
  answeredAt: Date | null;
};

/** A published project with what people asked of it, newest first, and what the reader may do; null where there is none. */
export async function questionsOf(actor: Actor | null, slug: string) {
  const project = await db().project.findFirst({
    where: { slug, stage: { in: [...publicStages] } },
    select: {
      id: true,
      slug: true,
      title: true,
      organizationId: true,
      programmeId: true,
      organization: { select: { name: true } },
      cohort: { select: { slug: true, name: true } },
      programme: { select: { timeZone: true } },
      publicQuestions: {
        where: { hiddenAt: null },
        orderBy: [{ askedAt: "desc" }, { id: "asc" }],
        take: 200,
        select: {
          id: true,
          text: true,
          askedAt: true,
          answer: true,
          answeredAt: true,
          askedBy: { select: { name: true } },
        },
      },
    },
  });
  if (!project) return null;
  const { publicQuestions, organizationId, programmeId, programme, organization, ...rest } = project;
  const isStaff = staffsProgramme(actor, programmeId);
  const interested = isStaff || isMemberOf(actor, organizationId);
  return {
    ...rest,
    partner: organization.name,
    timeZone: programme.timeZone,
    isStaff,
    mayAnswer: interested,
    /** How many people marked it; for both sides of the table only. */
    marks: interested ? await db().projectInterest.count({ where: { projectId: project.id } }) : null,
    // visitors read what was asked, not by whom
    questions: publicQuestions.map(({ askedBy, ...question }): AskedQuestion => ({
      ...question,
      by: actor ? (askedBy.name ?? "") : "",
    })),
  };
}
