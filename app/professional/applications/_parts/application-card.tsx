import { Link } from "@/components/ui/link";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { ActionButton } from "@/components/forms/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Named } from "@/components/ui/named";
import { stepHref } from "@/app/professional/_parts/step-href";
import type { ListedApplication } from "@/lib/teams/own-applications";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { takeUpApplication, withdrawApplication } from "../actions";

/** One application: where it stands in words, why where staff said so, and what one can do next. */
export async function ApplicationCard({ application }: { application: ListedApplication }) {
  const { id, state, cohort, standing, decision, submittedAt, savedAt } = application;
  const [t, locale] = await Promise.all([getTranslations("cohorts"), getLocale()]);
  const when = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  const { next } = standing;
  const step = next && stepHref(next, cohort.slug);
  const mayFind = !next && standing.end !== "seat";
  const mayWithdraw = next !== null && next !== "draft" && next !== "held";
  const mayChange = cohort.phase === "applying" && (state === "SUBMITTED" || state === "UNDER_REVIEW");
  const mayTakeUp = cohort.phase === "applying" && state === "WITHDRAWN";
  return (
    <article aria-labelledby={id} className="grid gap-4 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id={id} className="text-lg">
          <Link href={`/cohorts/${cohort.slug}`}>{cohort.name}</Link>
        </h2>
        <ApplicationBadge state={state} />
      </div>
      <div className="grid gap-1">
        <p>
          {standing.next
            ? t(`standing.text.${standing.next}`, { date: when(standing.at) })
            : t(`standing.end.${standing.end}`)}
        </p>
        <p className="text-xs text-ink-soft">
          {submittedAt
            ? t("mine.sentOn", { when: when(submittedAt) })
            : t("mine.savedOn", { when: when(savedAt) })}
        </p>
      </div>
      {decision && decision.outcome === state && state !== "WITHDRAWN" && (
        <Facts
          layout="stacked"
          facts={[
            { term: t("mine.reason"), detail: decision.reason && <p className="prose">{decision.reason}</p> },
            {
              term: t("mine.nextStep"),
              detail: decision.nextStep && <p className="prose">{decision.nextStep}</p>,
            },
          ]}
        />
      )}
      {mayTakeUp && (
        <div className="grid justify-items-start gap-2">
          <p className="text-sm">{t("mine.takeUpText")}</p>
          <ActionButton
            action={takeUpApplication}
            fields={{ applicationId: id }}
            label={t("mine.takeUp")}
            of={cohort.name}
            quiet
          />
        </div>
      )}
      {(step || mayFind || mayWithdraw) && (
        <div className="flex flex-wrap items-start gap-3">
          {step && (
            <ButtonLink href={step}>
              <Named of={cohort.name}>{t(`standing.act.${next}`)}</Named>
            </ButtonLink>
          )}
          {mayFind && (
            <ButtonLink href="/cohorts" tone="secondary">
              {t("mine.find")}
            </ButtonLink>
          )}
          {mayChange && (
            <ButtonLink href={`/professional/apply/${cohort.slug}`} tone="secondary">
              <Named of={cohort.name}>{t("mine.change")}</Named>
            </ButtonLink>
          )}
          {mayWithdraw && (
            <ActionButton
              action={withdrawApplication}
              fields={{ applicationId: id }}
              label={t("mine.withdraw")}
              of={cohort.name}
              tone="secondary"
              confirm={{ text: t("mine.withdrawText"), reason: { label: t("mine.withdrawReason") } }}
            />
          )}
        </div>
      )}
    </article>
  );
}
