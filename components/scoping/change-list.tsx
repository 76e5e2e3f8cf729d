import { getTranslations } from "next-intl/server";
import type { Change } from "@/lib/scoping/diff";
import type { ScopeNames } from "@/lib/scoping/queries/scope";
import { Badge } from "@/components/ui/badge";
import { isDiscipline } from "@/lib/people/disciplines";
import { formatDate, formatMoney } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ScopeDeliverable, ScopeRisk, ScopeRole } from "@/lib/scoping/content";

type ChangeListProps = { changes: readonly Change[]; names: ScopeNames; locale: Locale };

const tones = { added: "ok", removed: "danger", changed: "info" } as const;

/** What one version says differently, line by line: what it said before and what it says now. */
export async function ChangeList({ changes, names, locale }: ChangeListProps) {
  const t = await getTranslations("scoping");
  const words = await wordsFor(names, locale);
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {changes.map((change, index) => (
        <li key={index} className="grid gap-1 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge tone={tones[change.kind]}>{t(`version.${change.kind}`)}</Badge>
            <span className="text-ink-soft">
              {t(`sections.${change.section}`)} · {t(`fields.${change.field}`)}
            </span>
          </p>
          {change.before !== undefined && change.kind !== "added" && (
            <p className="prose max-w-measure">
              <span className="sr-only">{t("version.before")}: </span>
              <del className="text-ink-soft">{words(change.field, change.before)}</del>
            </p>
          )}
          {change.after !== undefined && change.kind !== "removed" && (
            <p className="prose max-w-measure">
              <span className="sr-only">{t("version.after")}: </span>
              <ins className="no-underline">{words(change.field, change.after)}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Says a value of a scope in one line. */
async function wordsFor(names: ScopeNames, locale: Locale) {
  const [t, catalogue] = await Promise.all([getTranslations("scoping"), getTranslations("catalogue")]);
  const deliverable = ({ title, acceptance }: ScopeDeliverable) =>
    [title, acceptance && `${t("page.acceptedWhen")}: ${acceptance}`].filter(Boolean).join(". ");
  const role = ({ title, discipline, seats, hoursPerWeek, required, skills }: ScopeRole) =>
    [
      title,
      isDiscipline(discipline) && catalogue(`disciplines.${discipline}`),
      t("page.seats", { count: seats }),
      t("page.hours", { count: hoursPerWeek }),
      !required && t("page.optionalRole"),
      skills.map(({ skill, level }) => `${names.skills[skill] ?? skill} ${level}`).join(", "),
    ]
      .filter(Boolean)
      .join(" · ");
  const risk = ({ kind, what, likelihood, effect, mitigation, owner }: ScopeRisk) =>
    [
      t(`kinds.${kind}`),
      what,
      t("page.score", { likelihood, effect }),
      mitigation && `${t("page.mitigation")}: ${mitigation}`,
      owner && t("page.owner", { name: owner }),
    ]
      .filter(Boolean)
      .join(". ");

  return (field: Change["field"], value: Change["after"]): string => {
    switch (field) {
      case "deliverables":
        return deliverable(value as ScopeDeliverable);
      case "roles":
        return role(value as ScopeRole);
      case "risks":
        return risk(value as ScopeRisk);
      case "causes":
        return names.causes[String(value)] ?? String(value);
      case "priority":
        return (value as { title: string }).title;
      case "startsOn":
        return formatDate(String(value), locale);
      case "weeks":
        return t("page.weeks", { count: Number(value) });
      case "runningCostCents":
        return t("page.perYear", { amount: formatMoney(Number(value), locale) });
      default:
        return String(value);
    }
  };
}
