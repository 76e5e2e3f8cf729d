import { Nothing } from "@/components/scoping/nothing";
import { Texts } from "@/components/scoping/readings/texts";
import { Tag } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { BeforeAfter } from "@/components/scoping/readings/before-after";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { isProjectType } from "@/lib/scoping/catalogue";
import type { ScopeNames } from "@/lib/scoping/queries/names";

export async function ProblemReading({ content, names }: { content: ScopeContent; names: ScopeNames }) {
  const [t, types] = await Promise.all([
    getTranslations("scoping.fields"),
    getTranslations("catalogue.projectTypes"),
  ]);
  const { priority, causes, type } = content;
  return (
    <div className="grid gap-4">
      <Texts content={content} fields={["problem", "whoHasIt"]} />
      <Facts
        layout="columns"
        facts={[
          { term: t("priority"), detail: priority?.title },
          { term: t("type"), detail: isProjectType(type) && types(type) },
          {
            term: t("causes"),
            detail: causes.length > 0 && (
              <span className="flex flex-wrap gap-1">
                {causes.map((cause) => (
                  <Tag key={cause}>{names.causes[cause] ?? cause}</Tag>
                ))}
              </span>
            ),
          },
        ].map(({ term, detail }) => ({ term, detail: detail || null }))}
      />
    </div>
  );
}

/** What will be different, each from where it stands to where it should be. */
export async function OutcomesReading({ outcomes }: Pick<ScopeContent, "outcomes">) {
  if (outcomes.length === 0) return <Nothing />;
  return (
    <ol className="grid gap-6">
      {outcomes.map(({ what, baseline, target, measuredBy }, index) => (
        <li key={index} className="grid gap-2 text-sm">
          <p className="max-w-measure font-semibold">{what || "—"}</p>
          <BeforeAfter baseline={baseline} target={target} measuredBy={measuredBy} />
        </li>
      ))}
    </ol>
  );
}
