import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { causesWritten, factsWritten, otherCausesGone, rolesWritten } from "@/lib/projects/scope-facts";
import type { ScopeContent, ScopeField } from "@/lib/scoping/content";
import type { Readiness } from "@/lib/scoping/readiness/readiness";

type Write = {
  projectId: string;
  personId: string | null;
  /** The fields to write; the others stay. */
  fields: Partial<ScopeContent>;
  readiness: Readiness;
  /** Readiness is not what it was: its history gets a row. */
  readinessChanged: boolean;
};

const lists: readonly ScopeField[] = [
  "outcomes",
  "deliverables",
  "efforts",
  "milestones",
  "systems",
  "risks",
  "glossary",
];
const ofTheProject: readonly ScopeField[] = ["title", "type", "priority", "causes", "startsOn", "roles"];

const list = (values: readonly string[]) => Prisma.sql`${[...values]}::text[]`;

/**
 * Writes fields of a scope where they live, with its readiness, and takes back every version that was put to both
 * sides, in one statement. Call it with the scope locked. Gives the numbers of the versions it took back.
 */
export async function writeScope({ projectId, personId, fields, ...rest }: Write): Promise<number[]> {
  const { readiness, readinessChanged } = rest;
  const blockers = readiness.missing.filter(({ severity }) => severity === "blocker").map(({ key }) => key);
  const warnings = readiness.missing.filter(({ severity }) => severity === "warning").map(({ key }) => key);
  const assignments = (Object.keys(fields) as ScopeField[])
    .filter((field) => !ofTheProject.includes(field))
    .map((field) => Prisma.sql`${Prisma.raw(`"${field}"`)} = ${valueOf(field, fields)}`);
  const taken = await db().$queryRaw<{ number: number }[]>`
    with ${rolesWritten(projectId, fields.roles)} written as (
      update "Scope" set ${Prisma.join([
        ...assignments,
        Prisma.sql`revision = revision + 1, "savedAt" = ${now()}, "savedById" = ${personId}::uuid`,
        Prisma.sql`score = ${readiness.score}, blockers = ${list(blockers)}, warnings = ${list(warnings)}`,
      ])} where "projectId" = ${projectId}::uuid
    ), project as (${factsWritten(projectId, fields)}), causes as (${causesWritten(projectId, fields.causes)}),
    other_causes as (${otherCausesGone(projectId, fields.causes)}),
    readiness as (
      insert into "ScopeReadiness" ("projectId", at, score, blockers, warnings)
      select ${projectId}::uuid, ${now()}, ${readiness.score}, ${blockers.length}, ${warnings.length} where ${readinessChanged}::boolean
    )
    update "ScopeVersion" set "supersededAt" = clock_timestamp()
    where "projectId" = ${projectId}::uuid and "supersededAt" is null returning number`;
  return taken.map(({ number }) => number);
}

function valueOf(field: ScopeField, fields: Partial<ScopeContent>): Prisma.Sql {
  const value = fields[field];
  if (lists.includes(field)) return Prisma.sql`${JSON.stringify(value)}::jsonb`;
  if (field === "traits") return list(value as string[]);
  if (field === "weeks" || field === "runningCostCents") return Prisma.sql`${value as number | null}::int`;
  return Prisma.sql`${value as string}`;
}
