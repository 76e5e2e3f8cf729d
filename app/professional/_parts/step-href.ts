import type { Next } from "@/lib/applications/standing";

/** Where one does, or looks at, the next step of an application; null when there is only the application itself. */
export function stepHref(next: Next, cohort: string): string | null {
  if (next === "sent" || next === "waitlisted") return null;
  if (next === "draft") return `/professional/apply/${cohort}`;
  if (next === "rank-soon") return `/cohorts/${cohort}`;
  if (next === "rank" || next === "ranked") return `/professional/select/${cohort}/preferences`;
  return `/professional/select/${cohort}${next === "held" ? "#held-seat" : ""}`;
}
