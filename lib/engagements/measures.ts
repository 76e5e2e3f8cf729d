import { Prisma } from "@/lib/generated/prisma/client";
import type { Measure, RowSource } from "@/lib/platform/measure";

/** Who gave their skill, each once, with every engagement they took part in and without names. */
const people: RowSource = {
  kind: "people",
  open: false,
  columns: [
    { key: "person", form: "person" },
    { key: "disciplines", form: "disciplines" },
    { key: "teams", form: "teams" },
  ],
  // a number tells people apart without naming them: the same number is the same person within one report
  rows: (cut) => Prisma.sql`
    select t."contributorId" as id, row_number() over (order by t."contributorId")::int as person,
      array_agg(distinct t.discipline order by t.discipline) as disciplines,
      jsonb_agg(jsonb_build_object('title', e.title, 'address', e.address, 'cohort', k.name,
        'from', t."startsOn", 'to', t."endsOn") order by t."startsOn", t.id) as teams
    from "Participation" t join "Engagement" e on e.id = t."engagementId" left join "Cohort" k on k.id = t."cohortId"
    where ${cut(Prisma.sql`t."cohortId"`)} and t.side = 'PROFESSIONAL' group by t."contributorId"`,
  order: Prisma.sql`r.person`,
};

/** An engagement that a person of the rows above took part in. */
export type TeamOfPerson = {
  title: string;
  address: string;
  cohort: string | null;
  from: string;
  to: string | null;
};

export const participationMeasures = [
  { key: "participants", unit: "people", of: people, amount: Prisma.sql`1`, fold: "sum" },
] as const satisfies readonly Measure[];
