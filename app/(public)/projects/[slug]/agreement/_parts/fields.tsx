import { RadioField } from "@/components/forms/choice-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Draft } from "@/lib/teams/agreement";
import { cadences, channels, replyTimes } from "@/lib/teams/agreement-schema";

/** What both forms ask: how often, where, how fast, how many hours, who decides, and when someone is away. */
export async function TogetherFields({
  values,
  decides,
}: {
  values?: Draft;
  decides: "needed" | "optional";
}) {
  const t = await getTranslations("working");
  return (
    <>
      <RadioField
        name="cadence"
        label={t("questions.cadence")}
        required
        options={cadences.map((value) => ({ value, label: t(`cadences.${value}`) }))}
        defaultValue={values?.cadence}
      />
      <RadioField
        name="channel"
        label={t("questions.channel")}
        required
        inline
        options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
        defaultValue={values?.channel}
      />
      <RadioField
        name="replyTime"
        label={t("questions.replyTime")}
        required
        options={replyTimes.map((value) => ({ value, label: t(`replyTimes.${value}`) }))}
        defaultValue={values?.replyTime}
      />
      <TextField
        name="hoursPerWeek"
        type="number"
        min={1}
        max={60}
        label={t("questions.hoursPerWeek")}
        defaultValue={values?.hoursPerWeek ?? undefined}
      />
      <TextField
        name="decides"
        label={t("questions.decides")}
        hint={t("decidesHint")}
        required={decides === "needed"}
        maxLength={120}
        defaultValue={values?.decides}
      />
      <TextAreaField
        name="away"
        label={t("questions.away")}
        hint={t("awayHint")}
        rows={2}
        maxLength={1000}
        defaultValue={values?.away}
      />
    </>
  );
}
