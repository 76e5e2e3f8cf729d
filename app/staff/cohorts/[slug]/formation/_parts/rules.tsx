import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { FormationView } from "@/lib/formation/queries/page";
import type { Proposal } from "@/lib/formation/engine/proposal";
import { dropRule } from "../actions";
import { namesIn } from "./changes";
import { PairRules } from "./pair-rules";

/** What staff have settled, each with the way back. */
export async function Rules({ view, proposal }: { view: FormationView; proposal: Proposal | undefined }) {
  const [t, { nameOf }] = await Promise.all([getTranslations("selection.form"), namesIn(view)]);
  const rules = [
    ...view.input.pins.map((pair) => ({ ...pair, kind: "PIN" as const })),
    ...view.input.forbids.map((pair) => ({ ...pair, kind: "FORBID" as const })),
  ];
  if (rules.length + view.input.rules.length === 0) return null;
  return (
    <section aria-labelledby="rules" className="grid gap-4">
      <h2 id="rules">{t("rules")}</h2>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {rules.map(({ person, role, kind }) => {
          const found = view.roles.get(role);
          const rule = t("rule", {
            name: nameOf(person),
            role: found?.title ?? "",
            project: found?.project ?? "",
          });
          return (
            <li key={`${person} ${role}`} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
              <Badge tone={kind === "PIN" ? "info" : "warn"}>{t(`kind.${kind}`)}</Badge>
              <span className="min-w-0 grow">{rule}</span>
              <ActionButton
                action={dropRule}
                fields={{ cohortId: view.cohort.id, personId: person, roleId: role }}
                label={t("drop")}
                of={rule}
                size="small"
                tone="secondary"
                quiet
              />
            </li>
          );
        })}
        <PairRules view={view} proposal={proposal} />
      </ul>
    </section>
  );
}
