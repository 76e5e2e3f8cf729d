import { Icon } from "@/components/ui/icon";
import { areas, causes } from "@/lib/reference/causes-and-areas";
import type { ImportField } from "@/lib/organizations/import/import-schema";
import type { CheckedRow } from "@/lib/organizations/import/queries";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

const shown = ["kind", "postalCode", "website", "ein"] as const;

/** What a row brings, what it changes, and what was wrong with it. */
export async function RowDetails({ row: { verdict, values, changes, issues } }: { row: CheckedRow }) {
  const [t, kinds, fields, say] = await Promise.all([
    getTranslations("organizations.issues"),
    getTranslations("organizations.kinds"),
    getTranslations("organizations.import.fields"),
    wordsFor(),
  ]);
  const facts = shown
    .map((field) => (field === "kind" ? values.kind && kinds(values.kind) : values[field]))
    .filter(Boolean);
  return (
    <div className="grid max-w-measure gap-1.5 text-xs">
      {verdict === "CREATE" && facts.length > 0 && <p className="text-ink-soft">{facts.join(" · ")}</p>}
      {Object.entries(changes).map(([field, [before, after]]) => (
        <p key={field}>
          <span className="font-semibold">{fields(field as ImportField)}: </span>
          <del className="text-ink-soft">{say(field, before)}</del> <ins>{say(field, after)}</ins>
        </p>
      ))}
      {issues.map(({ code, severity, value }, index) => (
        <p key={index} className={`flex gap-1.5 ${severity === "error" ? "text-danger" : "text-warn"}`}>
          <Icon name={severity === "error" ? "stop" : "warning"} className="mt-0.5 size-3.5" />
          {t(code, { value })}
        </p>
      ))}
    </div>
  );
}

async function wordsFor() {
  const [locale, kinds, t] = await Promise.all([
    getLocale(),
    getTranslations("organizations.kinds"),
    getTranslations("organizations.import"),
  ]);
  const [allCauses, allAreas] = await Promise.all([causes(locale), areas(locale)]);
  const names = new Map([...allCauses, ...allAreas].map(({ slug, name }) => [slug, name]));
  return (field: string, value: unknown): string => {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return t("empty");
    if (Array.isArray(value)) return value.map((slug) => names.get(String(slug)) ?? String(slug)).join(", ");
    if (field === "kind") return kinds(value as "NONPROFIT");
    const text = String(value);
    return text.length > 160 ? `${text.slice(0, 160)}…` : text;
  };
}
