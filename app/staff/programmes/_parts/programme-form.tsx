import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { TimeZoneField } from "@/components/forms/time-zone-field";
import type { Programme } from "@/lib/programmes/queries";
import { programmeFields } from "@/lib/programmes/schema";
import type { FormAction } from "@/lib/platform/action-state";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";

type Props = {
  action: FormAction;
  programme?: Programme;
  organizations: { id: string; name: string }[];
};

/** What a programme is called, what it is for, and the zone its dates are kept in. */
export async function ProgrammeForm({ action, programme, organizations }: Props) {
  const t = await getTranslations("cohorts");
  const own = programme?.organization;
  const known =
    !own || organizations.some(({ id }) => id === own.id) ? organizations : [own, ...organizations];
  return (
    <ActionForm
      action={action}
      hidden={programme && { programmeId: programme.id }}
      className="grid max-w-form gap-6"
    >
      {programme && (
        <StampField stamp={stampOfForm(programmeFields, { ...programme, organizationId: own?.id ?? null })} />
      )}
      <TextField
        name="name"
        label={t("staff.programmeName")}
        hint={t("staff.programmeNameHint")}
        required
        defaultValue={programme?.name}
        maxLength={120}
      />
      <TextAreaField
        name="summary"
        label={t("staff.programmeSummary")}
        hint={t("staff.programmeSummaryHint")}
        defaultValue={programme?.summary}
        rows={3}
        maxLength={600}
      />
      <TimeZoneField
        label={t("staff.timeZone")}
        hint={t("staff.timeZoneHint")}
        defaultValue={programme?.timeZone ?? defaultTimeZone}
      />
      <SelectField
        name="organizationId"
        label={t("staff.organization")}
        hint={t("staff.organizationHint")}
        placeholder={t("staff.noOrganization")}
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={own?.id ?? ""}
      />
      <div>
        <SubmitButton>{programme ? t("staff.saveProgramme") : t("staff.createProgramme")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
