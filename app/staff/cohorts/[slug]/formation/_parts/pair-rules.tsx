import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Proposal } from "@/lib/formation/engine/proposal";
import type { FormationView } from "@/lib/formation/queries/page";
import { dropPairRule } from "../actions";
import { namesIn } from "./changes";

type Props = { view: FormationView; proposal: Proposal | undefined };

/** What staff said of two people, and where the teams shown can't have it. */
export async function PairRules({ view, proposal }: Props) {
  const [t, { nameOf }] = await Promise.all([getTranslations("selection.form"), namesIn(view)]);
  const stateOf = (people: [string, string]) =>
    proposal?.rules.find((rule) => rule.people[0] === people[0] && rule.people[1] === people[1])?.state;
  return view.input.rules.map(({ kind, people }) => {
    const [oneId, otherId] = people;
    const state = stateOf(people);
    const pair = t("pairs.pair", { one: nameOf(oneId), other: nameOf(otherId) });
    return (
      <li key={people.join()} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
        <Badge tone={kind === "together" ? "info" : "warn"}>{t(`pairs.short.${kind}`)}</Badge>
        <span className="grid min-w-0 grow gap-0.5">
          {pair}
          {state && state !== "kept" && (
            <span className="max-w-measure text-danger">{t(`pairs.state.${state}`)}</span>
          )}
        </span>
        <ActionButton
          action={dropPairRule}
          fields={{ cohortId: view.cohort.id, oneId, otherId }}
          label={t("drop")}
          of={pair}
          size="small"
          tone="secondary"
          quiet
        />
      </li>
    );
  });
}
