import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { isStaff } from "@/lib/people/policy";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { readPipelineFilters } from "@/lib/projects/filters";
import { allOfPipeline, type PipelineRow } from "@/lib/projects/queries/pipeline";

const columns: CsvColumn<PipelineRow>[] = [
  { header: "reference", value: ({ number }) => `CW-${number}` },
  { header: "project", value: ({ title }) => title },
  { header: "partner", value: ({ partner }) => partner },
  { header: "kind", value: ({ kind }) => kind },
  { header: "stage", value: ({ stage }) => stage },
  { header: "in_stage_since", value: ({ stageSince }) => stageSince.toISOString() },
  { header: "sent", value: ({ submittedAt }) => submittedAt?.toISOString() ?? "" },
  { header: "waiting_on", value: ({ turn }) => turn?.side ?? "" },
  { header: "working_days_waiting", value: ({ turn }) => turn?.days ?? "" },
  { header: "working_days_staff", value: ({ taken }) => taken.STAFF },
  { header: "working_days_partner", value: ({ taken }) => taken.PARTNER },
  { header: "readiness", value: ({ readiness }) => readiness?.score ?? "" },
  { header: "blockers", value: ({ readiness }) => readiness?.blockers ?? "" },
  { header: "scoper", value: ({ scoper }) => scoper ?? "" },
  { header: "cohort", value: ({ cohort }) => cohort ?? "" },
  { header: "seats", value: ({ seats }) => seats },
  { header: "seats_taken", value: ({ seatsTaken }) => seatsTaken },
  { header: "ends", value: ({ endsOn }) => endsOn ?? "" },
];

/** The projects of one's programmes as CSV, with the filters and the order of the page. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor("staff");
  if (!actor || !isStaff(actor)) notFound();
  const filters = readPipelineFilters(Object.fromEntries(request.nextUrl.searchParams));
  return csvResponse("projects.csv", columns, allOfPipeline(actor, filters));
}
