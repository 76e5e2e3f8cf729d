import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";
import { addSession } from "../actions";

/** Staff add a session, in the programme's time zone. */
export async function SessionForm({ cohortId, timeZone }: { cohortId: string; timeZone: string }) {
  const t = await getTranslations("community.sessions");
  return (
    <Disclosure summary={t("add")}>
      <ActionForm
        action={addSession}
        hidden={{ cohortId }}
        oneOfSeveral
        className="grid max-w-form gap-6 pt-2"
      >
        <TextField name="title" label={t("name")} required maxLength={160} />
        <TextField
          name="startsAt"
          type="datetime-local"
          width="medium"
          label={t("starts")}
          hint={t("startsHint", { zone: zoneName(timeZone) })}
          required
        />
        <TextField
          name="minutes"
          type="number"
          min={15}
          max={600}
          label={t("minutes")}
          required
          defaultValue={60}
        />
        <TextField name="place" label={t("place")} hint={t("placeHint")} maxLength={300} />
        <TextAreaField name="about" label={t("about")} rows={3} maxLength={2000} />
        <div>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
