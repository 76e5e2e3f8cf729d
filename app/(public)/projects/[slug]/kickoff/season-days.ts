import { getTranslations } from "next-intl/server";
import type { SeasonDay } from "@/lib/teams/kickoff";
import type { WorkingTeam } from "@/lib/teams/queries/working";

/** The days of a team's season in the reader's language, in order. */
export async function seasonDays({ title, cohort }: WorkingTeam): Promise<SeasonDay[]> {
  const t = await getTranslations("working.kickoff.days");
  const { kickoffOn, midpointOn, demoDayOn, endsOn } = cohort;
  const day = (key: "kickoff" | "midpoint" | "demo" | "end", on: string | null) =>
    on ? [{ key, on, title: t(key, { project: title }) }] : [];
  return [
    ...day("kickoff", kickoffOn),
    ...day("midpoint", midpointOn),
    ...day("demo", demoDayOn),
    ...day("end", endsOn),
  ];
}
