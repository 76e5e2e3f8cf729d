import { getLocale, getTranslations } from "next-intl/server";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Timeline } from "@/components/ui/timeline";
import { formatInstant } from "@/lib/platform/i18n/format";
import { endStages, stages } from "@/lib/projects/schema";
import type { RequestPage } from "@/lib/scoping/queries/request";

const ahead = [
  { key: "read", at: "SUBMITTED" },
  { key: "scope", at: "SCOPING" },
  { key: "cohort", at: "SCOPED" },
  { key: "work", at: "STAFFED" },
] as const;

/** After sending: what happens next and where it stands, then the words that were sent. */
export async function SentRequest({ request }: { request: RequestPage }) {
  const [t, locale] = await Promise.all([getTranslations("scoping.request"), getLocale()]);
  const { stage, slug, submittedAt, programme, content } = request;
  const ended = (endStages as readonly string[]).includes(stage);
  const position = stages.indexOf(stage);
  const now = ahead.findLastIndex(({ at }) => stages.indexOf(at) <= position);
  return (
    <div className="grid gap-8">
      {ended ? (
        <Notice tone="neutral">{t("ended")}</Notice>
      ) : (
        <section className="grid gap-4">
          <h2>{t("nextTitle")}</h2>
          <Timeline
            label={t("nextTitle")}
            entries={ahead.map(({ key }, index) => ({
              title: t(`next.${key}Title`),
              when: index < now ? t("next.done") : index === now ? t("next.now") : t("next.then"),
              text: t(`next.${key}Text`),
              state: index < now ? "past" : index === now ? "now" : "coming",
            }))}
          />
        </section>
      )}
      <div className="flex flex-wrap gap-3">
        {!ended && now > 0 && <ButtonLink href={`/projects/${slug}/scope`}>{t("toScope")}</ButtonLink>}
        <ButtonLink href={`/projects/${slug}`} tone="secondary">
          {t("toProject")}
        </ButtonLink>
      </div>
      <Disclosure summary={t("yourWords")} open={!ended && now === 0}>
        <div className="grid gap-4">
          {submittedAt && (
            <p className="text-sm text-ink-soft">
              {t("sentOn", { when: formatInstant(submittedAt, locale, programme.timeZone) })}
            </p>
          )}
          <RequestAnswers request={content} />
        </div>
      </Disclosure>
    </div>
  );
}
