import { ActionButton } from "@/components/forms/action-button";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { tryPair } from "@/lib/formation/engine/explain";
import type { PolicyName } from "@/lib/formation/schema";
import type { Pair } from "@/lib/formation/engine/input";
import type { Proposal } from "@/lib/formation/engine/proposal";
import type { FormationView } from "@/lib/formation/queries/page";
import { setRule } from "../actions";
import { becauseIn } from "./because";
import { Changes, namesIn } from "./changes";
import { TrialPanel } from "./trial-panel";

type Props = { view: FormationView; policy: PolicyName; proposal: Proposal; pair: Pair; closeHref: string };

/** One person and one role: why they are there, why they can't be, or what it would cost, and settling it. */
export async function Trial({ view, policy, proposal, pair, closeHref }: Props) {
  const t = await getTranslations("selection.form");
  const trial = tryPair({ ...view.input, policy }, proposal, pair);
  const role = view.roles.get(pair.role);
  const { nameOf, roleOf } = await namesIn(view);
  if (trial.kind === "unknown" || !role) return null;
  const because = await becauseIn(view);
  const fields = { cohortId: view.cohort.id, personId: pair.person, roleId: pair.role };
  return (
    <TrialPanel
      title={t("tryTitle", { name: nameOf(pair.person), role: roleOf(pair.role) })}
      closeHref={closeHref}
      acts={
        trial.kind !== "refused" && (
          <>
            <ActionButton
              action={setRule}
              fields={{ ...fields, kind: "PIN" }}
              label={t("pin")}
              size="small"
            />
            <ActionButton
              action={setRule}
              fields={{ ...fields, kind: "FORBID" }}
              label={t("forbid")}
              size="small"
              tone="secondary"
            />
          </>
        )
      }
    >
      {trial.kind === "here" && (
        <ul className="grid list-disc gap-1 ps-5">
          <li>{trial.rank === null ? t("hereUnranked") : t("hereRank", { rank: trial.rank })}</li>
          {trial.skills.map(({ skill, needed, has }) => (
            <li key={skill}>{t("hereSkill", { skill: view.skills.get(skill) ?? skill, needed, has })}</li>
          ))}
          <li>{t("hereHours", trial.hours)}</li>
        </ul>
      )}
      {trial.kind === "refused" && (
        <>
          <p className="font-semibold">{t("refused")}</p>
          <ul className="grid list-disc gap-1 ps-5">
            {trial.refusals.map((refusal) => (
              <li key={because(refusal)}>{because(refusal)}</li>
            ))}
          </ul>
        </>
      )}
      {trial.kind === "price" && (
        <>
          <p className="font-semibold">
            {trial.rank === null ? t("priceUnranked") : t("priceRank", { rank: trial.rank })}
          </p>
          <Changes view={view} {...trial} />
        </>
      )}
    </TrialPanel>
  );
}
