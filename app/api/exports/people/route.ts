import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import type { Discipline } from "@/lib/reference/disciplines";
import { isStaff } from "@/lib/people/policy";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readVolunteerFilters } from "@/lib/volunteers/filters";
import { allVolunteers, type VolunteerRow } from "@/lib/volunteers/list";

async function columns(): Promise<CsvColumn<VolunteerRow>[]> {
  const [t, names] = await Promise.all([
    getTranslations("volunteers"),
    getTranslations("catalogue.disciplines"),
  ]);
  return [
    { header: t("columns.name"), value: ({ name }) => name ?? "" },
    { header: t("columns.email"), value: ({ email }) => email },
    { header: t("columns.standing"), value: ({ standing }) => t(`standings.${standing ?? "before"}`) },
    {
      header: t("columns.discipline"),
      value: ({ discipline }) => (discipline ? names(discipline as Discipline) : ""),
    },
    { header: t("columns.cohort"), value: ({ cohort }) => cohort ?? "" },
    { header: t("columns.team"), value: ({ team }) => team ?? "" },
    { header: t("columns.verifiedMinutes"), value: ({ verified }) => verified },
    { header: t("columns.waitingMinutes"), value: ({ waiting }) => waiting },
    { header: t("columns.writtenTo"), value: ({ writtenTo }) => writtenTo?.toISOString() ?? "" },
    { header: t("columns.standingCode"), value: ({ standing }) => standing ?? "" },
    { header: t("columns.disciplineCode"), value: ({ discipline }) => discipline ?? "" },
  ];
}

/** The people one may know as CSV in the reader's language, with the filters of the page. */
async function answer(request: NextRequest): Promise<Response> {
  const actor = await currentActor("staff");
  if (!actor || !isStaff(actor)) notFound();
  const filters = readVolunteerFilters(Object.fromEntries(request.nextUrl.searchParams));
  return csvResponse("people.csv", await columns(), allVolunteers(actor, filters));
}

export const GET = guarded(answer);
