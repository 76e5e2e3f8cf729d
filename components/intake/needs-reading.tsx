import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { NeedsContent, NeedsPart } from "@/lib/intake/needs-schema";

/** A needs assessment as it reads; a part nobody has answered says so. */
export async function NeedsReading({ needs }: { needs: NeedsContent }) {
  const t = await getTranslations("intake.needs");
  const { priorities, canHelp, cannotHelp, hoursPerWeek, whoHasTime, decisionMaker, systems } = needs;
  const parts: Record<NeedsPart, ReactNode> = {
    priorities: priorities.length > 0 && (
      <ol className="grid gap-4">
        {priorities.map(({ title, obstacle }, place) => (
          <li key={place} className="border-s-2 border-line ps-4">
            <p className="font-semibold">{title}</p>
            {obstacle && (
              <p className="prose text-sm">
                <span className="text-ink-soft">{t("fields.obstacle")}: </span>
                {obstacle}
              </p>
            )}
          </li>
        ))}
      </ol>
    ),
    technology: (canHelp || cannotHelp) && (
      <Facts
        layout="stacked"
        facts={[
          { term: t("fields.canHelp"), detail: canHelp && <span className="prose">{canHelp}</span> },
          { term: t("fields.cannotHelp"), detail: cannotHelp && <span className="prose">{cannotHelp}</span> },
        ]}
      />
    ),
    time: (hoursPerWeek !== null || whoHasTime || decisionMaker) && (
      <Facts
        layout="columns"
        facts={[
          {
            term: t("fields.hoursPerWeek"),
            detail: hoursPerWeek === null ? null : t("hours", { hours: hoursPerWeek }),
          },
          { term: t("fields.whoHasTime"), detail: whoHasTime },
          { term: t("fields.decisionMaker"), detail: decisionMaker },
        ]}
      />
    ),
    systems: systems.length > 0 && (
      <ul className="grid gap-3">
        {systems.map(({ name, purpose, owner }, place) => (
          <li key={place} className="border-s-2 border-line ps-4">
            <p className="font-semibold">{name}</p>
            <p className="text-sm text-ink-soft">{[purpose, owner].filter(Boolean).join(" · ")}</p>
          </li>
        ))}
      </ul>
    ),
  };
  return (
    <div className="grid gap-8">
      {(Object.keys(parts) as NeedsPart[]).map((part) => (
        <section key={part} className="grid gap-4 border-t border-line pt-4">
          <h2 className="text-lg">{t(`parts.${part}`)}</h2>
          {parts[part] || <p className="text-sm text-ink-soft">{t("empty")}</p>}
        </section>
      ))}
    </div>
  );
}
