import { getLocale, getTranslations } from "next-intl/server";
import { NeedsList } from "@/components/ui/needs-list";
import { levelOf, type Level, type Need, type NeedKind } from "@/lib/attention/rank";
import { formatDate } from "@/lib/platform/i18n/format";

const hrefs: Record<NeedKind, (slug: string) => string> = {
  "seats-open": (slug) => `/projects/${slug}/team`,
  "start-due": (slug) => `/projects/${slug}#acts`,
  "applications-undecided": (slug) => `/staff/cohorts/${slug}/applications`,
  "review-applications": (slug) => `/staff/cohorts/${slug}/applications?reviews=mine`,
  "past-end": (slug) => `/projects/${slug}#acts`,
  "hours-silent": (slug) => `/projects/${slug}/team`,
  "request-waiting": (slug) => `/staff/scoping/${slug}`,
  "change-with-staff": (slug) => `/projects/${slug}/scope/change`,
  "version-with-staff": (slug) => `/staff/scoping/${slug}`,
  "version-with-partner": (slug) => `/staff/scoping/${slug}`,
  unpublished: (slug) => `/staff/scoping/${slug}`,
  "hours-unverified": (slug) => `/staff/hours?project=${slug}`,
  "claim-waiting": () => "/staff/organizations/claims",
  "answer-change": (slug) => `/projects/${slug}/scope/change`,
  "answer-question": (id) => `/partner/requests/${id}#questions`,
  "approve-version": (slug) => `/projects/${slug}/scope`,
  "answer-in-public": (slug) => `/projects/${slug}/questions`,
  "sign-agreement": (slug) => `/projects/${slug}/agreement`,
  "verify-hours": () => "/partner/hours",
  "finish-request": (id) => `/partner/requests/${id}`,
  "answer-held-seat": (slug) => `/professional/select/${slug}#held-seat`,
  "rank-roles": (slug) => `/professional/select/${slug}/preferences`,
  "choose-seat": (slug) => `/professional/select/${slug}`,
  "finish-application": (slug) => `/professional/apply/${slug}`,
  "answer-hours": () => "/professional/hours",
  "log-hours": () => "/professional#log",
  "write-profile": () => "/professional/profile",
};

const tones = { late: "danger", soon: "warn", open: "neutral" } as const satisfies Record<Level, string>;

/** What waits for the reader as sentences, each with the one link that deals with it. */
export async function Needs({ needs }: { needs: readonly Need[] }) {
  const [t, locale] = await Promise.all([getTranslations("attention"), getLocale()]);
  return (
    <NeedsList
      label={t("title")}
      needs={needs.map((need) => {
        const { kind, key, slug, count, daysPast } = need;
        const level = levelOf(need);
        const values = {
          count,
          title: need.title || t("untitled"),
          partner: need.partner ?? "",
          date: formatDate(need.date, locale, "weekday"),
          ahead: String(daysPast <= 0),
        };
        return {
          key,
          href: hrefs[kind](slug),
          title: t(`need.${kind}`, values),
          why: t(`why.${kind}`, values),
          state: { tone: tones[level], word: t(`level.${level}`) },
        };
      })}
    />
  );
}
