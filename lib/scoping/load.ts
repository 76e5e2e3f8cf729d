import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { emptyContent, type ScopeContent } from "@/lib/scoping/content";

/** A scope as it stands in the database, with what one needs to know of its project to change it. */
export type StoredScope = {
  slug: string;
  stage: Stage;
  organizationId: string;
  programmeId: string;
  revision: number;
  savedAt: Date;
  savedById: string | null;
  score: number;
  blockers: string[];
  warnings: string[];
  content: ScopeContent;
};

type Row = Omit<StoredScope, "content"> &
  Omit<ScopeContent, "priority" | "startsOn"> & {
    priority: ScopeContent["priority"];
    startsOn: string | null;
  };

/** Everything a scope says, in one statement; refuses a project that has none. */
export async function loadScope(projectId: string): Promise<StoredScope> {
  const [row] = await db().$queryRaw<Row[]>`
    select s.*, p.slug, p.stage::text as stage, p."organizationId", p."programmeId", p.title, p.type,
      p."startsOn"::text as "startsOn",
      (select jsonb_build_object('id', y.id, 'title', y.title) from "StrategicPriority" y where y.id = p."priorityId") as priority,
      array(select c.cause from "ProjectCause" c where c."projectId" = p.id order by c.cause) as causes,
      coalesce((select jsonb_agg(jsonb_build_object('title', r.title, 'discipline', r.discipline, 'seats', r.seats,
          'hoursPerWeek', r."hoursPerWeek", 'required', r.required, 'skills', coalesce((
            select jsonb_agg(jsonb_build_object('skill', k.skill, 'level', k.level, 'required', k.required) order by k.skill)
            from "RoleSkill" k where k."roleId" = r.id), '[]')) order by r.position)
        from "Role" r where r."projectId" = p.id), '[]') as roles
    from "Scope" s join "Project" p on p.id = s."projectId" where s."projectId" = ${projectId}::uuid`;
  if (!row) throw new Refusal("not-found");
  const { slug, stage, organizationId, programmeId, revision, savedAt, savedById, ...rest } = row;
  const { score, blockers, warnings } = rest;
  const facts = { slug, stage, organizationId, programmeId, revision, savedAt, savedById };
  return { ...facts, score, blockers: blockers ?? [], warnings: warnings ?? [], content: contentFrom(rest) };
}

export async function loadContent(projectId: string): Promise<ScopeContent> {
  return (await loadScope(projectId)).content;
}

/** What a row or a frozen copy says, field by field; what it did not know yet is empty. */
export function contentFrom(said: unknown): ScopeContent {
  const known = said as Partial<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(emptyContent).map(([field, empty]) => [field, known[field] ?? empty]),
  ) as ScopeContent;
}
