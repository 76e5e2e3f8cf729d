import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import type { InsideOrganization } from "@/lib/organizations/queries";
import type { Actor } from "@/lib/people/actor";
import { keepsDirectory } from "@/lib/people/policy";
import { programmesStaffed } from "@/lib/programmes/staff";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { takeUpOrganization } from "../actions";

type Props = { organization: InsideOrganization; actor: Actor };

/** The programmes an organization works with; who keeps the directory gives it to another. */
export async function Programmes({ organization: { id, programmes }, actor }: Props) {
  const [t, staffed] = await Promise.all([
    getTranslations("organizations.staff"),
    keepsDirectory(actor) ? programmesStaffed(actor) : [],
  ]);
  const further = staffed.filter((one) => !programmes.some(({ programmeId }) => programmeId === one.id));
  return (
    <Panel title={t("programmes")} id="programmes">
      {programmes.length > 0 && (
        <ul className="mb-3 grid gap-1 text-sm">
          {programmes.map(({ programmeId, programme }) => (
            <li key={programmeId}>{programme.name}</li>
          ))}
        </ul>
      )}
      <p className="text-sm text-ink-soft">{t(programmes.length > 0 ? "programmesText" : "noProgrammes")}</p>
      {further.length > 0 && (
        <ActionForm action={takeUpOrganization} hidden={{ organizationId: id }} className="mt-4 grid gap-3">
          <SelectField
            name="programmeId"
            label={t("programme")}
            required
            options={further.map((one) => ({ value: one.id, label: one.name }))}
          />
          <div>
            <SubmitButton tone="secondary">{t("takeUp")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Panel>
  );
}
