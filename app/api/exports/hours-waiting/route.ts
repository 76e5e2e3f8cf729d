import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { readFilters } from "@/lib/hours/filters";
import { allWaitingHours, type WaitingEntry } from "@/lib/hours/waiting";
import type { Activity } from "@/lib/hours/schema";
import type { Discipline } from "@/lib/reference/disciplines";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";

async function columns(): Promise<CsvColumn<WaitingEntry>[]> {
  const [t, disciplines, hours] = await Promise.all([
    getTranslations("common.columns"),
    getTranslations("catalogue.disciplines"),
    getTranslations("hours"),
  ]);
  return [
    { header: t("date"), value: (entry) => entry.workedOn },
    { header: t("person"), value: (entry) => entry.personName },
    { header: t("project"), value: (entry) => entry.title },
    { header: t("discipline"), value: (entry) => disciplines(entry.discipline as Discipline) },
    { header: t("activity"), value: (entry) => hours(`activities.${entry.activity as Activity}`) },
    { header: t("minutes"), value: (entry) => entry.minutes },
    { header: t("state"), value: (entry) => hours(`states.${entry.state}`) },
    { header: t("note"), value: (entry) => entry.note },
    { header: t("disciplineCode"), value: (entry) => entry.discipline },
    { header: t("activityCode"), value: (entry) => entry.activity },
    { header: t("stateCode"), value: (entry) => entry.state },
  ];
}

/** The hours that wait for the reader, as CSV in their language, with the filters of the page. */
async function answer(request: NextRequest): Promise<Response> {
  const actor = await currentActor();
  if (!actor) notFound();
  const filters = readFilters(Object.fromEntries(request.nextUrl.searchParams));
  return csvResponse("hours-waiting.csv", await columns(), allWaitingHours(actor, filters));
}

export const GET = guarded(answer);
