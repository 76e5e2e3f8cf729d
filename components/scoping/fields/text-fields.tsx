import { getTranslations } from "next-intl/server";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { ScopeContent } from "@/lib/scoping/content";

// The sections that are plain answers.

type Fields = { content: ScopeContent };

export async function BoundaryFields({ content }: Fields) {
  const t = await getTranslations("scoping");
  return (["inScope", "outOfScope", "assumptions"] as const).map((name) => (
    <TextAreaField
      key={name}
      name={name}
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      rows={5}
      defaultValue={content[name]}
    />
  ));
}

export async function CommunicationFields({ content }: Fields) {
  const t = await getTranslations("scoping");
  return (["channel", "cadence", "replyTime", "partnerContact", "decisionMaker"] as const).map((name) => (
    <TextField
      key={name}
      name={name}
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      required
      maxLength={name === "partnerContact" ? 500 : 200}
      defaultValue={content[name]}
    />
  ));
}

export async function HandoffFields({ content }: Fields) {
  const t = await getTranslations("scoping");
  const cost = content.runningCostCents;
  return (
    <>
      {(["handoffOwner", "handoffSecond"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          required={name === "handoffOwner"}
          maxLength={200}
          defaultValue={content[name]}
        />
      ))}
      <TextAreaField
        name="handoffNotes"
        label={t("fields.handoffNotes")}
        hint={t("hints.handoffNotes")}
        rows={5}
        defaultValue={content.handoffNotes}
      />
      <TextField
        name="runningCost"
        label={t("fields.runningCost")}
        hint={t("hints.runningCost")}
        width="short"
        inputMode="decimal"
        defaultValue={cost === null ? "" : (cost / 100).toFixed(cost % 100 === 0 ? 0 : 2)}
      />
    </>
  );
}
