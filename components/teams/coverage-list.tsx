import { Link } from "@/components/ui/link";
import { Named } from "@/components/ui/named";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { TeamCoverage } from "@/lib/teams/queries/coverage";

/** The teams of a cohort, each seat drawn: taken, kept for someone, open. */
export async function CoverageList({ teams }: { teams: readonly TeamCoverage[] }) {
  const [t, parts] = await Promise.all([
    getTranslations("selection.live"),
    getTranslations("projects.record"),
  ]);
  return (
    <ul aria-label={t("teams")} className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2">
      {teams.map(({ slug, title, seats, taken, held, neededOpen }) => (
        <li key={slug} className="grid content-start gap-1">
          <Link href={`/projects/${slug}/team`}>
            <Named of={parts("team")}>{title}</Named>
          </Link>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <svg
              className="h-3"
              viewBox={`0 0 ${seats * 14} 12`}
              width={seats * 14}
              height={12}
              aria-hidden="true"
            >
              {Array.from({ length: seats }, (_, place) => (
                <rect
                  key={place}
                  x={place * 14 + 1}
                  y="1"
                  width="10"
                  height="10"
                  rx="2"
                  strokeDasharray={place < taken || place >= taken + held ? undefined : "2 2"}
                  className={place < taken ? "fill-brand stroke-brand" : "fill-none stroke-line-strong"}
                />
              ))}
            </svg>
            <span className="text-ink-soft">
              {t("coverage", { taken, seats, held: String(held > 0), heldCount: held, needed: neededOpen })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
