import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import type { ownEntry } from "@/lib/community/queries";
import { entryFields } from "@/lib/community/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import { leaveDirectory, saveDirectoryEntry } from "../actions";

type Props = { cohortId: string; mine: Awaited<ReturnType<typeof ownEntry>> };

/** The reader's own entry: nobody reads about them before they save it. */
export async function EntryForm({ cohortId, mine }: Props) {
  const t = await getTranslations("community.people");
  return (
    <Panel title={t("yours")} id="yours">
      <div className="grid gap-5">
        <p className="text-sm text-ink-soft">{mine ? t("yoursIn") : t("yoursOut")}</p>
        <ActionForm action={saveDirectoryEntry} hidden={{ cohortId }} oneOfSeveral className="grid gap-5">
          <StampField stamp={stampOfForm(entryFields, mine)} />
          <TextAreaField
            name="about"
            label={t("about")}
            hint={t("aboutHint")}
            rows={3}
            maxLength={600}
            defaultValue={mine?.about}
          />
          <TextField
            name="contact"
            label={t("contact")}
            hint={t("contactHint")}
            maxLength={200}
            defaultValue={mine?.contact}
          />
          <div>
            <CheckboxField name="showEmail" label={t("showEmail")} defaultChecked={mine?.showEmail} />
            <CheckboxField name="showHours" label={t("showHours")} defaultChecked={mine?.showHours} />
          </div>
          <div>
            <SubmitButton>{mine ? t("save") : t("join")}</SubmitButton>
          </div>
        </ActionForm>
        {mine && (
          <ActionButton
            action={leaveDirectory}
            fields={{ cohortId }}
            label={t("leave")}
            tone="quiet"
            size="small"
          />
        )}
      </div>
    </Panel>
  );
}
