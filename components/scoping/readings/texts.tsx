import { Nothing } from "@/components/scoping/nothing";
import { Facts } from "@/components/ui/facts";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";

type TextName = {
  [Field in keyof ScopeContent]: ScopeContent[Field] extends string ? Field : never;
}[keyof ScopeContent];

/** Answers in plain words, each under its question; those not given are left out. */
export async function Texts({
  content,
  fields,
  short,
}: {
  content: ScopeContent;
  fields: readonly TextName[];
  short?: boolean;
}) {
  const t = await getTranslations("scoping.fields");
  const written = fields.filter((field) => content[field]);
  if (written.length === 0) return <Nothing />;
  return (
    <Facts
      layout={short ? "columns" : "stacked"}
      facts={written.map((field) => ({
        term: t(field),
        detail: <span className="prose block max-w-measure">{content[field]}</span>,
      }))}
    />
  );
}
