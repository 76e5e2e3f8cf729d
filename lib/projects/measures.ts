import { Prisma } from "@/lib/generated/prisma/client";
import type { Cut, Measure, RowSource } from "@/lib/platform/measure";
import { inStages } from "@/lib/projects/in-stages";
import { completedStages, endedStages, publicStages } from "@/lib/projects/schema";

const stage = Prisma.sql`p.stage`;

/** Published into a cohort, and not withdrawn before the start. */
const counted = (cut: Cut) =>
  Prisma.sql`${cut(Prisma.sql`p."cohortId"`)} and ${inStages(stage, publicStages)}`;

/** A project's own sums. Asked one by one, so that who only counts projects never asks. */
const given = (column: Prisma.Sql) =>
  Prisma.sql`(select coalesce(sum(${column}), 0) from "HoursTotal" t where t."engagementId" = p."engagementId")`;
const minutes = given(Prisma.sql`t.minutes`);
const valueCents = given(Prisma.sql`t."valueCents"`);

/** Published facts, open to everyone. */
const projects: RowSource = {
  kind: "projects",
  open: true,
  columns: [
    { key: "title", form: "text", address: "address" },
    { key: "partner", form: "text" },
    { key: "cohort", form: "text" },
    { key: "stage", form: "stage" },
    { key: "people", form: "number" },
    { key: "minutes", form: "minutes" },
    { key: "valueCents", form: "cents" },
  ],
  rows: (cut) => Prisma.sql`
    select p.id, p.title, '/projects/' || p.slug as address, o.name as partner, k.name as cohort, p.stage,
      (select count(distinct t."contributorId")::int from "Participation" t where t."engagementId" = p."engagementId") as people,
      ${minutes}::float8 as minutes, ${valueCents}::float8 as "valueCents"
    from "Project" p join "Organization" o on o.id = p."organizationId" join "Cohort" k on k.id = p."cohortId"
    where ${counted(cut)}`,
  order: Prisma.sql`r.minutes desc, r.id`,
};

/** The organizations whose projects those are, each once. */
const partners: RowSource = {
  kind: "partners",
  open: true,
  columns: [
    { key: "name", form: "text", address: "address" },
    { key: "projects", form: "number" },
    { key: "completed", form: "number" },
    { key: "minutes", form: "minutes" },
    { key: "valueCents", form: "cents" },
  ],
  rows: (cut) => Prisma.sql`
    select o.id, o.name, '/organizations/' || o.slug as address, count(*)::int as projects,
      count(*) filter (where ${inStages(stage, completedStages)})::int as completed,
      sum(${minutes})::float8 as minutes, sum(${valueCents})::float8 as "valueCents"
    from "Project" p join "Organization" o on o.id = p."organizationId" where ${counted(cut)} group by o.id`,
  order: Prisma.sql`r.minutes desc, r.id`,
};

const one = Prisma.sql`1`;
const completed = inStages(Prisma.sql`r.stage`, completedStages);

export const projectMeasures = [
  { key: "partners", unit: "things", of: partners, amount: one, fold: "sum" },
  { key: "projects", unit: "things", of: projects, amount: one, fold: "sum" },
  { key: "completed", unit: "things", of: projects, only: completed, amount: one, fold: "sum" },
  {
    key: "stopped",
    unit: "things",
    of: projects,
    only: inStages(Prisma.sql`r.stage`, ["STOPPED"]),
    amount: one,
    fold: "sum",
  },
  {
    key: "completionRate",
    unit: "share",
    of: projects,
    only: inStages(Prisma.sql`r.stage`, endedStages),
    amount: Prisma.sql`(${completed})::int`,
    fold: "share",
  },
] as const satisfies readonly Measure[];
