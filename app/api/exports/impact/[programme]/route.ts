import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { figuresByCohort, type CohortFigures } from "@/lib/impact/cohorts";
import { readsRows, scopeOf } from "@/lib/impact/scope";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";

async function columns(): Promise<CsvColumn<CohortFigures>[]> {
  const t = await getTranslations("common.columns");
  return [
    { header: t("cohort"), value: (row) => row.name },
    { header: t("kickoff"), value: (row) => row.kickoffOn },
    { header: t("professionals"), value: (row) => row.participants },
    { header: t("hours"), value: (row) => (row.minutes / 60).toFixed(2) },
    { header: t("value"), value: (row) => (row.valueCents / 100).toFixed(2) },
    { header: t("partners"), value: (row) => row.partners },
    { header: t("projects"), value: (row) => row.projects },
    { header: t("completed"), value: (row) => row.completed },
    { header: t("stopped"), value: (row) => row.stopped },
  ];
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
    yield await figuresByCohort(id);
  }
  return csvResponse(`impact-${slug}.csv`, await columns(), once());
}

export const GET = guarded(answer);
