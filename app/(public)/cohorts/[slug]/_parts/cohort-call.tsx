import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { OwnApplication } from "@/lib/applications/queries";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { Phase } from "@/lib/cohorts/phase";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { cohort: Cohort; application: OwnApplication | null };

/** What one can do about this cohort now: a sentence and one clear button. */
export async function CohortCall({ cohort, application }: Props) {
  const { phase } = cohort;
  if (phase === "draft") return null;
  const [t, locale] = await Promise.all([getTranslations("cohorts"), getLocale()]);
  const sent = application && application.state !== "DRAFT" ? application : null;
  const button = wayOn(cohort, application);
  return (
    <Panel tone="brand">
      <div className="grid justify-items-start gap-4">
        <p className="font-serif text-lg font-semibold">
          {t(`call.${phase}`, { date: dateOf(cohort, locale) ?? "" })}
        </p>
        {sent && <p className="text-sm">{t("call.yours", { state: t(`states.${sent.state}`) })}</p>}
        <ButtonLink href={button.href}>{t(`call.${button.words}`)}</ButtonLink>
      </div>
    </Panel>
  );
}

function wayOn(cohort: Cohort, application: OwnApplication | null) {
  const projects = `/projects?cohort=${cohort.slug}`;
  const apply = `/professional/apply/${cohort.slug}`;
  const { phase } = cohort;
  if (phase === "claiming" && application?.state === "ACCEPTED") {
    return { href: `/professional/select/${cohort.slug}`, words: "claimingButton" } as const;
  }
  if (phase === "ended") return { href: projects, words: "endedButton" } as const;
  if (application && application.state !== "DRAFT") {
    return { href: "/professional/applications", words: "yoursButton" } as const;
  }
  if (phase === "applying") {
    return { href: apply, words: application ? "continueButton" : "applyingButton" } as const;
  }
  if (phase === "announced") return { href: "/professional/profile", words: "profileButton" } as const;
  if (phase === "cancelled") return { href: "/cohorts", words: "otherButton" } as const;
  return { href: projects, words: "runningButton" } as const;
}

/** The date that the sentence of the phase names. */
function dateOf(cohort: Cohort, locale: Locale): string | null {
  const instants: Partial<Record<Phase, Date>> = {
    announced: cohort.applicationsOpenAt,
    applying: cohort.applicationsCloseAt,
    review: cohort.reviewEndsAt,
    "before-claiming": cohort.claimingOpensAt,
    preferences: cohort.preferencesCloseAt ?? cohort.claimingOpensAt,
    claiming: cohort.claimingClosesAt,
  };
  const at = instants[cohort.phase];
  if (at) return formatInstant(at, locale, cohort.timeZone);
  if (cohort.phase === "forming") return formatDate(cohort.kickoffOn, locale);
  return cohort.phase === "running" ? formatDate(cohort.endsOn, locale) : null;
}
