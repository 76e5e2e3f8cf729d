import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { readFilters } from "@/lib/hours/filters";
import { allWaitingHours, type WaitingEntry } from "@/lib/hours/waiting";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";

const columns: CsvColumn<WaitingEntry>[] = [
  { header: "date", value: (entry) => entry.workedOn },
  { header: "person", value: (entry) => entry.personName },
  { header: "project", value: (entry) => entry.projectTitle },
  { header: "discipline", value: (entry) => entry.discipline },
  { header: "activity", value: (entry) => entry.activity },
  { header: "minutes", value: (entry) => entry.minutes },
  { header: "state", value: (entry) => entry.state },
  { header: "note", value: (entry) => entry.note },
];

/** The hours that wait for the reader, as CSV, with the filters of the page. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor();
  if (!actor) notFound();
  const filters = readFilters(Object.fromEntries(request.nextUrl.searchParams));
  return csvResponse("hours-waiting.csv", columns, allWaitingHours(actor, filters));
}
