import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { measures, type MeasureKey } from "@/lib/impact/measures";
import { cutOf, type Scope } from "@/lib/impact/scope";
import { db } from "@/lib/platform/db";
import type { Cut, Measure } from "@/lib/platform/measure";

/** In the measure's unit: people, minutes, cents, things; a share between 0 and 1. Null for a share of nothing. */
export type Values = Record<MeasureKey, number | null>;

type Folded = { amount: number; rows: number };

/** Selects what the rows of a measure add up to and how many they are, by its rows alone. */
export function folded({ of, only = Prisma.sql`true`, amount }: Measure, cut: Cut): Prisma.Sql {
  return Prisma.sql`select coalesce(sum(${amount}), 0)::bigint as amount, count(*)::bigint as rows
    from (${of.rows(cut)}) r where ${only}`;
}

/** `folded`, or the sums kept beside the rows. */
const added = (measure: Measure, cut: Cut) => measure.kept?.(cut) ?? folded(measure, cut);

/** Every measure as one column of JSON, so that whatever is asked takes one statement. */
function asColumns(asked: readonly Measure[], cut: Cut): Prisma.Sql {
  const columns = asked.map(
    (measure) =>
      Prisma.sql`(select to_json(x) from (${added(measure, cut)}) x) as ${Prisma.raw(`"${measure.key}"`)}`,
  );
  return Prisma.join(columns);
}

function valueOf({ fold }: Measure, { amount, rows }: Folded): number | null {
  if (fold === "sum") return amount;
  return rows === 0 ? null : amount / rows;
}

function read<Key extends MeasureKey>(
  asked: readonly (Measure & { key: Key })[],
  row: Record<string, Folded>,
): Record<Key, number | null> {
  const values = asked.map((measure) => [measure.key, valueOf(measure, row[measure.key]!)] as const);
  return Object.fromEntries(values) as Record<Key, number | null>;
}

/** The value of every measure, of a programme or one of its cohorts. */
export async function valuesOf(scope: Scope): Promise<Values> {
  const [row] = await db().$queryRaw<Record<string, Folded>[]>`select ${asColumns(measures, cutOf(scope))}`;
  return read(measures, row!);
}

/** The values of these measures over all programmes. */
export async function valuesOverall<Key extends MeasureKey>(
  keys: readonly Key[],
): Promise<Record<Key, number | null>> {
  const asked = measures.filter((measure) => keys.some((key) => key === measure.key)) as (Measure & {
    key: Key;
  })[];
  const everything: Cut = () => Prisma.sql`true`;
  const [row] = await db().$queryRaw<Record<string, Folded>[]>`select ${asColumns(asked, everything)}`;
  return read(asked, row!);
}

export type CohortValues = Values & { slug: string; name: string; kickoffOn: string };

/** The value of every measure for each published cohort of a programme, latest first. */
export async function valuesByCohort(programmeId: string): Promise<CohortValues[]> {
  const ofCohort: Cut = (column) => Prisma.sql`${column} = part.id`;
  const rows = await db().$queryRaw<
    (Record<string, Folded> & Pick<CohortValues, "slug" | "name" | "kickoffOn">)[]
  >`
    select part.slug, part.name, part."kickoffOn"::text as "kickoffOn", ${asColumns(measures, ofCohort)}
    from "Cohort" part where part."programmeId" = ${programmeId}::uuid and part."publishedAt" is not null order by part."kickoffOn" desc`;
  return rows.map(({ slug, name, kickoffOn, ...row }) => ({ slug, name, kickoffOn, ...read(measures, row) }));
}
