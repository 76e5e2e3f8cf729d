import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import type { TeamOfPerson } from "@/lib/engagements/measures";
import { measureNamed } from "@/lib/impact/measures";
import { allRowsBehind, type MeasureRow } from "@/lib/impact/rows";
import { scopeOf } from "@/lib/impact/scope";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { RowColumn } from "@/lib/platform/measure";

/** Columns for spreadsheets: names as people read them, and the codes behind names in columns of their own at the end. */
async function columns(of: readonly RowColumn[]): Promise<CsvColumn<MeasureRow>[]> {
  const [t, common, disciplines, activities, stages] = await Promise.all([
    getTranslations("impact.columns"),
    getTranslations("common.columns"),
    getTranslations("catalogue.disciplines"),
    getTranslations("hours.activities"),
    getTranslations("projects.stage"),
  ]);
  const names = {
    discipline: (slug: string) => disciplines(slug as "data"),
    activity: (slug: string) => activities(slug as "building"),
    stage: (slug: string) => stages(slug as "ACTIVE"),
  };
  const shown = of.map(({ key, form }): CsvColumn<MeasureRow> => {
    const header = t(key as "title");
    switch (form) {
      case "discipline":
      case "activity":
      case "stage":
        return { header, value: (row) => names[form](String(row[key])) };
      case "disciplines":
        return { header, value: (row) => (row[key] as string[]).map(names.discipline).join(", ") };
      case "minutes":
        return { header: common("minutes"), value: (row) => Number(row[key]) };
      case "cents":
        return {
          header: common(key === "centsPerHour" ? "rate" : "value"),
          value: (row) => (Number(row[key]) / 100).toFixed(2),
        };
      case "number":
      case "person":
        return { header, value: (row) => Number(row[key]) };
      case "teams":
        return { header, value: (row) => (row[key] as TeamOfPerson[]).map(({ title }) => title).join("; ") };
      case "text":
      case "id":
      case "date":
        return { header, value: (row) => String(row[key] ?? "") };
    }
  });
  const codes = of.flatMap(({ key, form }): CsvColumn<MeasureRow>[] =>
    form === "discipline" || form === "activity" || form === "stage"
      ? [{ header: common(`${form}Code`), value: (row) => String(row[key]) }]
      : [],
  );
  return [...shown, ...codes];
}

type Asked = { params: Promise<{ programme: string; figure: string }> };

/** Every row behind a figure of a programme or, with `?cohort=`, of one of its cohorts, for those who may read them. */
async function answer(request: Request, { params }: Asked): Promise<Response> {
  const { programme, figure } = await params;
  const cohort = new URL(request.url).searchParams.get("cohort") ?? undefined;
  const [actor, scope] = await Promise.all([currentActor(), scopeOf(programme, cohort)]);
  const measure = measureNamed(figure);
  const rows = scope && measure && allRowsBehind(actor, scope, measure);
  if (!rows) notFound();
  const name = [figure, scope.programme.slug, scope.cohort?.slug].filter(Boolean).join("-");
  return csvResponse(`${name}.csv`, await columns(measure.of.columns), rows);
}

export const GET = guarded(answer);
