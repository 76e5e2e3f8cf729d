import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { fieldAnchor } from "@/components/scoping/field-anchor";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Finding, Readiness } from "@/lib/scoping/readiness/readiness";

type ReadinessPanelProps = {
  readiness: Readiness;
  /** Where the sections are written; without it what is missing is said, not linked. */
  editBase?: string;
  /** How the score has come along, drawn. */
  trend?: ReactNode;
};

/** What a scope still needs, worst first, each line leading to the field that mends it. */
export async function ReadinessPanel({ readiness, editBase, trend }: ReadinessPanelProps) {
  const t = await getTranslations("scoping.readiness");
  const { missing, done, needed, ready, score } = readiness;
  const blockers = missing.filter(({ severity }) => severity === "blocker");
  const warnings = missing.filter(({ severity }) => severity === "warning");
  return (
    <Panel
      id="readiness"
      title={ready ? t("headingReady") : t("heading")}
      actions={<span className="text-sm text-ink-soft tabular-nums">{t("score", { score })}</span>}
    >
      <div className="grid gap-5">
        <Progress
          label={t("progress")}
          value={done}
          max={needed}
          text={t("progressText", { done, needed })}
        />
        {ready ? (
          <p className="flex items-center gap-2 text-sm">
            <Icon name="check" className="size-5 text-ok" />
            {t("readyText")}
          </p>
        ) : (
          <FindingList label={t("needed")} findings={blockers} editBase={editBase} />
        )}
        {trend}
        {warnings.length > 0 && (
          <Disclosure summary={t("warnings", { count: warnings.length })}>
            <FindingList label={t("better")} findings={warnings} editBase={editBase} />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

/** Findings as lines with their mark; the word for it is read out, not left to the colour. */
export async function FindingList({
  label,
  findings,
  editBase,
}: {
  label: string;
  findings: readonly Finding[];
  editBase?: string;
}) {
  const [t, locale] = await Promise.all([getTranslations("scoping.readiness"), getLocale()]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <ul aria-label={label} className="grid gap-1 text-sm">
      {findings.map(({ key, severity, section, field, names }) => (
        <li key={key} className="flex items-start gap-2">
          <Icon
            name={severity === "blocker" ? "stop" : "info"}
            className={`mt-1 size-4 ${severity === "blocker" ? "text-danger" : "text-ink-soft"}`}
          />
          {editBase ? (
            <Link
              href={`${editBase}?section=${section}${fieldAnchor(field)}`}
              className="py-0.5 hover:underline"
            >
              {t(`rules.${key}`, { names: list.format(names) })}
            </Link>
          ) : (
            <span className="py-0.5">{t(`rules.${key}`, { names: list.format(names) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
