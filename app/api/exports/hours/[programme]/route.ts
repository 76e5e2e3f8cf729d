import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { allEntriesBehind, type EntryRow } from "@/lib/impact/rows";
import { scopeOf } from "@/lib/impact/scope";
import type { Activity } from "@/lib/hours/schema";
import type { Discipline } from "@/lib/reference/disciplines";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";

async function columns(): Promise<CsvColumn<EntryRow>[]> {
  const [t, disciplines, activities] = await Promise.all([
    getTranslations("common.columns"),
    getTranslations("catalogue.disciplines"),
    getTranslations("hours.activities"),
  ]);
  return [
    { header: t("date"), value: (row) => row.workedOn },
    { header: t("project"), value: (row) => row.project },
    { header: t("partner"), value: (row) => row.partner },
    { header: t("cohort"), value: (row) => row.cohort },
    { header: t("discipline"), value: (row) => disciplines(row.discipline as Discipline) },
    { header: t("activity"), value: (row) => activities(row.activity as Activity) },
    { header: t("minutes"), value: (row) => row.minutes },
    { header: t("rate"), value: (row) => (row.centsPerHour / 100).toFixed(2) },
    { header: t("value"), value: (row) => (row.valueCents / 100).toFixed(2) },
    { header: t("entry"), value: (row) => row.id },
    { header: t("disciplineCode"), value: (row) => row.discipline },
    { header: t("activityCode"), value: (row) => row.activity },
  ];
}

/** Every verified entry of a programme, for its funders and staff. */
async function answer(
  _request: Request,
  { params }: { params: Promise<{ programme: string }> },
): Promise<Response> {
  const [actor, scope] = await Promise.all([
    currentActor(),
    params.then(({ programme }) => scopeOf(programme)),
  ]);
  const entries = scope && allEntriesBehind(actor, scope);
  if (!scope || !entries) notFound();
  return csvResponse(`hours-${scope.programme.slug}.csv`, await columns(), entries);
}

export const GET = guarded(answer);
