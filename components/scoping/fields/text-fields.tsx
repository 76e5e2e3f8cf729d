import { TextAreaField, TextField } from "@/components/forms/text-field";
import { getTranslations } from "@/lib/platform/i18n/sentences";
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

const plan = ["channel", "cadence", "replyTime", "partnerContact", "secondContact", "decisionMaker"] as const;
const loop = ["checkIns", "demos"] as const;

/** The communication plan, and the feedback loop that keeps it honest. */
export async function CommunicationFields({ content }: Fields) {
  const t = await getTranslations("scoping");
  return [...plan, ...loop].map((name) => (
    <TextField
      key={name}
      name={name}
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      required={name !== "secondContact"}
      maxLength={["channel", "cadence", "replyTime", "decisionMaker"].includes(name) ? 200 : 500}
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
          required
          maxLength={200}
          defaultValue={content[name]}
        />
      ))}
      {(["training", "documents"] as const).map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          rows={3}
          defaultValue={content[name]}
        />
      ))}
      <TextField
        name="accountsOwner"
        label={t("fields.accountsOwner")}
        hint={t("hints.accountsOwner")}
        maxLength={200}
        defaultValue={content.accountsOwner}
      />
      <TextField
        name="runningCost"
        label={t("fields.runningCost")}
        hint={t("hints.runningCost")}
        width="short"
        inputMode="decimal"
        defaultValue={cost === null ? "" : (cost / 100).toFixed(cost % 100 === 0 ? 0 : 2)}
      />
      <TextAreaField
        name="exitPlan"
        label={t("fields.exitPlan")}
        hint={t("hints.exitPlan")}
        rows={3}
        defaultValue={content.exitPlan}
      />
    </>
  );
}
