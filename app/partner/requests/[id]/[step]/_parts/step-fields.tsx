import type { ReactNode } from "react";
import { RadioField } from "@/components/forms/choice-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { IntakeStep } from "@/lib/intake/request-schema";
import type { StepPage } from "@/lib/intake/queries/request";

type Props = { step: IntakeStep; request: StepPage; label: string };

/** What a question is answered in. The heading of the page asks it, so the label is there for assistive technology. */
export function StepFields({ step, request, label }: Props): ReactNode {
  const words = { label, labelHidden: true, required: true } as const;
  if (step === "contact") return <ContactFields request={request} />;
  if (step === "priority") return <PriorityFields request={request} label={label} />;
  if (step === "title")
    return <TextField name="title" {...words} maxLength={200} defaultValue={request.content.title} />;
  return (
    <TextAreaField
      name={step}
      {...words}
      rows={step === "problem" ? 7 : 5}
      defaultValue={request.content[step]}
    />
  );
}

async function PriorityFields({ request, label }: Omit<Props, "step">) {
  const t = await getTranslations("scoping.request");
  const { priorities, content, newPriority } = request;
  const written = (
    <TextField
      name="priority"
      label={priorities.length > 0 ? t("newPriority") : label}
      labelHidden={priorities.length === 0}
      required
      maxLength={200}
      defaultValue={newPriority}
    />
  );
  if (priorities.length === 0) return written;
  return (
    <>
      <RadioField
        name="priorityId"
        label={label}
        labelHidden
        required
        options={[
          ...priorities.map(({ id, title, why }) => ({ value: id, label: title, hint: why })),
          { value: "", label: t("otherPriority") },
        ]}
        defaultValue={content.priorityId ?? (newPriority ? "" : undefined)}
      />
      {written}
    </>
  );
}

async function ContactFields({ request: { content } }: Pick<Props, "request">) {
  const t = await getTranslations("scoping.request");
  return (
    <>
      <TextField
        name="contactName"
        label={t("fields.contactName")}
        required
        autoComplete="name"
        maxLength={200}
        defaultValue={content.contactName}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={t("fields.contactEmail")}
        required
        autoComplete="email"
        maxLength={254}
        defaultValue={content.contactEmail}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t("fields.contactPhone")}
        hint={t("hints.contactPhone")}
        width="medium"
        autoComplete="tel"
        maxLength={50}
        defaultValue={content.contactPhone}
      />
    </>
  );
}
