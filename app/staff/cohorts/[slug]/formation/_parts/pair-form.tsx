import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { FormationView } from "@/lib/teams/queries/formation-page";
import { setPairRule } from "../actions";

const kinds = ["APART", "TOGETHER"] as const;

/** Two people who shouldn't meet on a team, or who come together. */
export async function PairForm({ view }: { view: FormationView }) {
  const t = await getTranslations("selection.form");
  const people = [...view.people]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  const choice = { options: people, placeholder: t("pairs.choose") };
  return (
    <Disclosure summary={t("pairs.title")}>
      <ActionForm
        action={setPairRule}
        hidden={{ cohortId: view.cohort.id }}
        oneOfSeveral
        className="grid gap-4 py-2"
      >
        <p className="max-w-measure text-sm">{t("pairs.text")}</p>
        <div className="grid gap-4 md:grid-cols-3">
          <SelectField name="oneId" label={t("pairs.one")} required {...choice} />
          <SelectField name="otherId" label={t("pairs.other")} required {...choice} />
          <SelectField
            name="kind"
            label={t("pairs.kind")}
            required
            options={kinds.map((value) => ({ value, label: t(`pairs.kinds.${value}`) }))}
            defaultValue="APART"
          />
        </div>
        <div>
          <SubmitButton tone="secondary">{t("pairs.say")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
