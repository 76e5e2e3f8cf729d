import { Timeline } from "@/components/ui/timeline";
import { today } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { stages } from "@/lib/projects/schema";
import type { RequestPage } from "@/lib/intake/queries/request";

const ahead = [
  { key: "read", at: "SUBMITTED" },
  { key: "scope", at: "SCOPING" },
  { key: "cohort", at: "SCOPED" },
  { key: "work", at: "STAFFED" },
] as const;

/** The reference to quote, the day of the answer, and the way ahead. */
export async function WhatNext({ request }: { request: RequestPage }) {
  const [t, old, locale] = await Promise.all([
    getTranslations("intake.sent"),
    getTranslations("scoping.request"),
    getLocale(),
  ]);
  const { stage, number, content, answerBy, programme } = request;
  const position = stages.indexOf(stage);
  const now = ahead.findLastIndex(({ at }) => stages.indexOf(at) <= position);
  const due = answerBy && formatDate(answerBy, locale, "weekday");
  const late = answerBy !== null && answerBy < today(programme.timeZone);
  return (
    <section className="grid gap-4" aria-labelledby="next">
      <h2 id="next">{old("nextTitle")}</h2>
      {stage === "SUBMITTED" && (
        <div className="grid gap-1">
          <p>
            {t.rich("reference", { reference: `CW-${number}`, strong: (words) => <strong>{words}</strong> })}
          </p>
          <p>
            {due && t(late ? "past" : "by", { date: due })}{" "}
            <span className="text-ink-soft">{t("mail", { email: content.contactEmail })}</span>
          </p>
        </div>
      )}
      <Timeline
        label={old("nextTitle")}
        entries={ahead.map(({ key }, index) => ({
          title: old(`next.${key}Title`),
          when: index < now ? old("next.done") : index === now ? old("next.now") : old("next.then"),
          text: old(`next.${key}Text`),
          state: index < now ? "past" : index === now ? "now" : "coming",
        }))}
      />
    </section>
  );
}
