import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { isStaff } from "@/lib/people/policy";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPipelineFilters } from "@/lib/projects/filters";
import { allOfPipeline, type PipelineRow } from "@/lib/scoping/queries/pipeline";

async function columns(): Promise<CsvColumn<PipelineRow>[]> {
  const [t, kinds, stages] = await Promise.all([
    getTranslations("common.columns"),
    getTranslations("organizations.kinds"),
    getTranslations("projects.stage"),
  ]);
  return [
    { header: t("reference"), value: ({ number }) => `CW-${number}` },
    { header: t("project"), value: ({ title }) => title },
    { header: t("partner"), value: ({ partner }) => partner },
    { header: t("kind"), value: ({ kind }) => kinds(kind) },
    { header: t("stage"), value: ({ stage }) => stages(stage) },
    { header: t("since"), value: ({ stageSince }) => stageSince.toISOString() },
    { header: t("sent"), value: ({ submittedAt }) => submittedAt?.toISOString() ?? "" },
    { header: t("waitingOn"), value: ({ turn }) => turn?.side ?? "" },
    { header: t("daysWaiting"), value: ({ turn }) => turn?.days ?? "" },
    { header: t("daysStaff"), value: ({ taken }) => taken.STAFF },
    { header: t("daysPartner"), value: ({ taken }) => taken.PARTNER },
    { header: t("readiness"), value: ({ readiness }) => readiness?.score ?? "" },
    { header: t("blockers"), value: ({ readiness }) => readiness?.blockers ?? "" },
    { header: t("scoper"), value: ({ scoper }) => scoper ?? "" },
    { header: t("cohort"), value: ({ cohort }) => cohort ?? "" },
    { header: t("seats"), value: ({ seats }) => seats },
    { header: t("seatsTaken"), value: ({ seatsTaken }) => seatsTaken },
    { header: t("ends"), value: ({ endsOn }) => endsOn ?? "" },
    { header: t("kindCode"), value: ({ kind }) => kind },
    { header: t("stageCode"), value: ({ stage }) => stage },
  ];
}

/** The projects of one's programmes as CSV in the reader's language, with the filters and the order of the page. */
async function answer(request: NextRequest): Promise<Response> {
  const actor = await currentActor("staff");
  if (!actor || !isStaff(actor)) notFound();
  const filters = readPipelineFilters(Object.fromEntries(request.nextUrl.searchParams));
  return csvResponse("projects.csv", await columns(), allOfPipeline(actor, filters));
}

export const GET = guarded(answer);
