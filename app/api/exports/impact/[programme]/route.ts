import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { measures } from "@/lib/impact/measures";
import { valuesByCohort, type CohortValues } from "@/lib/impact/values";
import { readsRows, scopeOf } from "@/lib/impact/scope";
import type { Measure } from "@/lib/platform/measure";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";

async function columns(): Promise<CsvColumn<CohortValues>[]> {
  const [t, m] = await Promise.all([getTranslations("common.columns"), getTranslations("impact.measures")]);
  return [
    { header: t("cohort"), value: (row) => row.name },
    { header: t("kickoff"), value: (row) => row.kickoffOn },
    ...measures.map(({ key, unit }) => ({
      header: m(`${key}.name`),
      value: (row: CohortValues) => inCsv(unit, row[key]),
    })),
  ];
}

/** Hours and dollars with two decimals, a share as one with four; nothing for a share of nothing. */
function inCsv(unit: Measure["unit"], value: number | null): string | number | null {
  if (value === null) return null;
  if (unit === "minutes") return (value / 60).toFixed(2);
  if (unit === "cents") return (value / 100).toFixed(2);
  return unit === "share" ? value.toFixed(4) : value;
}

/** A programme's figures by cohort, for its funders and staff. */
async function answer(
  _request: Request,
  { params }: { params: Promise<{ programme: string }> },
): Promise<Response> {
  const [actor, scope] = await Promise.all([
    currentActor(),
    params.then(({ programme }) => scopeOf(programme)),
  ]);
  if (!scope || !readsRows(actor, scope)) notFound();
  const { id, slug } = scope.programme;
  async function* once() {
    yield await valuesByCohort(id);
  }
  return csvResponse(`impact-${slug}.csv`, await columns(), once());
}

export const GET = guarded(answer);
