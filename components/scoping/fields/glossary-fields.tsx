import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits } from "@/lib/scoping/schema";

type GlossaryFieldsProps = {
  content: ScopeContent;
  /** Words that the scope uses and does not explain yet: each gets a row to explain it in. */
  unexplained: readonly string[];
};

export async function GlossaryFields({ content: { glossary }, unexplained }: GlossaryFieldsProps) {
  const t = await getTranslations("scoping");
  const terms = [...glossary, ...unexplained.map((term) => ({ term, meaning: "" }))].slice(
    0,
    limits.glossary,
  );
  return (
    <RepeatingRows
      drawn={terms}
      shown={Math.max(1, terms.length)}
      addLabel={t("rows.addTerm")}
      rowLabel={(index) => t("rows.term", { number: index + 1 })}
      hint={unexplained.length > 0 ? t("rows.termsFound", { count: unexplained.length }) : t("rows.hint")}
      rows={Array.from({ length: rowCount(terms.length, limits.glossary) }, (_, index) => (
        <div key={index} className="grid gap-4 sm:grid-cols-[1fr_2fr]">
          <TextField
            name={`glossary.${index}.term`}
            label={t("fields.term")}
            maxLength={80}
            defaultValue={terms[index]?.term}
          />
          <TextField
            name={`glossary.${index}.meaning`}
            label={t("fields.meaning")}
            maxLength={500}
            defaultValue={terms[index]?.meaning}
          />
        </div>
      ))}
    />
  );
}
