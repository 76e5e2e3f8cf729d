import type { ReportChoice } from "@/lib/impact/choices";

export type Asked = { programme: string; cohort?: string };

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value ? value : undefined;

/** "programme" or "programme/cohort", as the form sends it. */
export function reportAddress({ programme, cohort }: Asked): string {
  return cohort ? `${programme}/${cohort}` : programme;
}

/** Which report an address asks for: `report` as the form sends it, or `programme` and `cohort`, or a cohort alone. */
export function readReport(
  search: Record<string, string | string[] | undefined>,
  choices: readonly ReportChoice[],
): Asked | undefined {
  const [chosen, chosenCohort] = one(search.report)?.split("/") ?? [];
  const cohort = chosen ? chosenCohort : one(search.cohort);
  const programme =
    chosen ??
    one(search.programme) ??
    choices.find(({ cohorts }) => cohorts.some(({ slug }) => slug === cohort))?.slug;
  return programme ? { programme, cohort } : undefined;
}
