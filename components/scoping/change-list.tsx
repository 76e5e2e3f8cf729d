import { changeWords } from "@/components/scoping/change-words";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Change } from "@/lib/scoping/diff";
import type { ScopeNames } from "@/lib/scoping/queries/names";

type ChangeListProps = { changes: readonly Change[]; names: ScopeNames; locale: Locale };

const tones = { added: "ok", removed: "danger", changed: "info" } as const;

/** What one version says differently, line by line: what it said before and what it says now. */
export async function ChangeList({ changes, names, locale }: ChangeListProps) {
  const t = await getTranslations("scoping");
  const words = await changeWords(names, locale);
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
