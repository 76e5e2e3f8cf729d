import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Next, StandingRow } from "@/lib/attention/queries/professional-standing";
import { formatInstant } from "@/lib/platform/i18n/format";

const hrefs: Record<Next, (slug: string) => string> = {
  draft: (slug) => `/professional/apply/${slug}`,
  sent: () => "/professional/applications",
  waitlisted: () => "/professional/applications",
  "rank-soon": (slug) => `/cohorts/${slug}`,
  rank: (slug) => `/professional/select/${slug}/preferences`,
  held: (slug) => `/professional/select/${slug}#held-seat`,
  "choose-soon": (slug) => `/professional/select/${slug}`,
  choose: (slug) => `/professional/select/${slug}`,
  placing: (slug) => `/professional/select/${slug}`,
};

const urgent: readonly Next[] = ["draft", "rank", "held", "choose"];

/** Where each application stands, and the one thing to do next. */
export async function MyApplications({ rows }: { rows: readonly StandingRow[] }) {
  const [t, locale] = await Promise.all([getTranslations("attention.standing"), getLocale()]);
  if (rows.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="my-applications">
      <h2 id="my-applications">{t("title")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ applicationId, cohort, next, at }) => (
          <li
            key={applicationId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-5"
          >
            <div className="grid min-w-0 gap-1">
              <h3>{t(`heading.${next}`, { cohort: cohort.name })}</h3>
              <p className="max-w-measure text-ink-soft">
                {t(`text.${next}`, { date: formatInstant(at, locale, cohort.timeZone) })}
              </p>
            </div>
            <ButtonLink
              href={hrefs[next](cohort.slug)}
              tone={urgent.includes(next) ? "primary" : "secondary"}
            >
              {t(`act.${next}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
