import { NeedsList } from "@/components/ui/needs-list";
import type { NeedGroup } from "@/lib/attention/groups";
import { levelOf, type Need, type NeedKind } from "@/lib/attention/rank";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

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
  "hours-unverified": (slug) => `/staff/hours?work=/projects/${slug}`,
  "unlisted-waiting": (id) => `/staff/organizations/claims/${id}`,
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

type Translate = Awaited<ReturnType<typeof getTranslations<"attention">>>;

type NeedsProps = {
  groups: readonly NeedGroup[];
  /** Where all needs of a kind are listed, for groups of which only the worst are here. */
  allOf?: (kind: NeedKind) => string;
};

/** What waits for the reader, each with the one link that deals with it: a sentence, or several under what they ask. */
export async function Needs({ groups, allOf }: NeedsProps) {
  const [t, locale] = await Promise.all([getTranslations("attention"), getLocale()]);
  return (
    <NeedsList
      label={t("title")}
      groups={groups.map(({ kind, total, things, needs }) => {
        if (total === 1) return { key: kind, needs: needs.map((need) => alone(need, t, locale)) };
        const title = t(`group.${kind}`, { count: things });
        return {
          key: kind,
          title,
          lateBy: needs.some(({ daysPast }) => daysPast > 0) ? t("due.lateBy") : undefined,
          needs: needs.map((need) => ofSeveral(need, t, locale)),
          more:
            allOf && total > needs.length
              ? { href: allOf(kind), label: t("all", { total }), name: t("allOf", { total, title }) }
              : undefined,
        };
      })}
    />
  );
}

function alone(need: Need, t: Translate, locale: Locale) {
  const values = valuesOf(need, t, locale);
  const late = need.daysPast > 0;
  return {
    ...{ key: need.key, href: hrefs[need.kind](need.slug) },
    title: t(`need.${need.kind}`, values),
    why: t(`why.${need.kind}`, values),
    due: late ? { late, words: t("due.late", { days: need.daysPast }) } : timeLeft(need, t),
  };
}

function ofSeveral(need: Need, t: Translate, locale: Locale) {
  const values = valuesOf(need, t, locale);
  const late = need.daysPast > 0;
  return {
    ...{ key: need.key, href: hrefs[need.kind](need.slug) },
    title: values.title,
    name: t(`need.${need.kind}`, values),
    why: t(`line.${need.kind}`, values),
    due: late ? { late, words: t("due.by", { days: need.daysPast }) } : timeLeft(need, t),
  };
}

function timeLeft(need: Need, t: Translate) {
  if (levelOf(need) !== "soon") return undefined;
  return { late: false, words: t("due.soon", { days: -need.daysPast }) };
}

function valuesOf(need: Need, t: Translate, locale: Locale) {
  return {
    count: need.count,
    title: need.title || t("untitled"),
    partner: need.partner ?? "",
    date: formatDate(need.date, locale, "weekday"),
    ahead: String(need.daysPast <= 0),
  };
}
