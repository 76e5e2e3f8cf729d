import type { ReactNode } from "react";
import { ChangeList } from "@/components/scoping/change-list";
import { Badge, type Tone } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

type VersionPanelProps = {
  page: ScopePage;
  locale: Locale;
  /** What the reader may do about it: approve it, for their side. */
  act?: ReactNode;
};

/** The version before both sides: who has approved it, what it changes, and those before it. */
export async function VersionPanel({ page, locale, act }: VersionPanelProps) {
  const [t, document] = await Promise.all([
    getTranslations("scoping.version"),
    getTranslations("scopeVersions.document"),
  ]);
  const { versions, programme, names, project } = page;
  const version = versions.current;
  if (!version) return null;
  const when = (instant: Date) => formatInstant(instant, locale, programme.timeZone);
  const agreed = version.approvals.length === 2;
  const state: { tone: Tone; word: string } = version.superseded
    ? { tone: "neutral", word: t("superseded") }
    : agreed
      ? { tone: "ok", word: t("agreed") }
      : { tone: "warn", word: t("open") };
  const closed = version.superseded || project.stage !== "SCOPING";
  return (
    <Panel
      id="version"
      title={t("heading", { number: version.number })}
      actions={<Badge tone={state.tone}>{state.word}</Badge>}
      tone={act ? "brand" : "surface"}
    >
      <div className="grid gap-5">
        <p className="text-sm text-ink-soft">
          {version.proposedBy
            ? t("proposedBy", { name: version.proposedBy, when: when(version.proposedAt) })
            : t("proposed", { when: when(version.proposedAt) })}
        </p>
        {version.superseded ? (
          <p className="text-sm">{t("supersededText")}</p>
        ) : (
          <dl className="grid gap-3 text-sm sm:grid-cols-2">
            {(["PARTNER", "STAFF"] as const).map((side) => {
              const approval = version.approvals.find((each) => each.side === side);
              return (
                <div key={side} className="grid gap-0.5">
                  <dt className="text-xs text-ink-soft">{t(`sides.${side}`)}</dt>
                  <dd className={approval ? undefined : "font-semibold"}>
                    {approval
                      ? t("approved", { name: approval.name, when: when(approval.at) })
                      : t("waiting")}
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
        <p className="text-sm print:hidden">
          <Link href={`/projects/${project.slug}/scope/versions/${version.number}`}>
            {document("read", { number: version.number })}
          </Link>
        </p>
        {act}
        {version.changes && (
          <Disclosure
            summary={t("changes", { count: version.changes.length, before: version.number - 1 })}
            open={!closed && version.changes.length > 0}
          >
            <ChangeList changes={version.changes} names={names} locale={locale} />
          </Disclosure>
        )}
        {versions.past.length > 0 && (
          <Disclosure summary={t("past")}>
            <ul className="text-sm">
              {versions.past.map(({ number, proposedAt }) => (
                <li key={number}>
                  <Link href={`/projects/${project.slug}/scope/versions/${number}`}>
                    {t("pastLine", { number, when: when(proposedAt) })}
                  </Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}
