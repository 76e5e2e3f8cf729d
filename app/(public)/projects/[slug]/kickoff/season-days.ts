import type { CalendarDate } from "@/lib/platform/dates";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { WorkingTeam } from "@/lib/teams/queries/working";

export type SeasonDay = { key: "kickoff" | "midpoint" | "demo" | "end"; on: CalendarDate; title: string };

/** The days of a team's season in the reader's language, in order. */
export async function seasonDays({ title, cohort }: WorkingTeam): Promise<SeasonDay[]> {
  const t = await getTranslations("working.kickoff.days");
  const { kickoffOn, midpointOn, demoDayOn, endsOn } = cohort;
  const day = (key: SeasonDay["key"], on: CalendarDate | null): SeasonDay[] =>
    on ? [{ key, on, title: t(key, { project: title }) }] : [];
  return [
    ...day("kickoff", kickoffOn),
    ...day("midpoint", midpointOn),
    ...day("demo", demoDayOn),
    ...day("end", endsOn),
  ];
}
