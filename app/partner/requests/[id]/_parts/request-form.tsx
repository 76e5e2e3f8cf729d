import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { keepRequest, saveRequest } from "@/app/partner/requests/actions";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { RadioField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { RequestPage } from "@/lib/scoping/queries/request";
import type { RequestPart } from "@/lib/scoping/request-schema";

/** One part of a request, saved while one types and with the button. */
export async function RequestForm({ part, request }: { part: RequestPart; request: RequestPage }) {
  const t = await getTranslations("scoping.request");
  const Fields = { problem: ProblemFields, why: WhyFields, contact: ContactFields }[part];
  return (
    <ActionForm action={saveRequest} hidden={{ projectId: request.id, part }}>
      <div className="grid gap-1">
        <h2>{t(`parts.${part}`)}</h2>
        <p className="text-ink-soft">{t(`lead.${part}`)}</p>
      </div>
      <StampField stamp={request.stamps[part]} />
      <Fields request={request} />
      <Autosave action={keepRequest} />
      <div>
        <SubmitButton>{t("saveDraft")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type Fields = { request: RequestPage };

async function ProblemFields({ request: { content } }: Fields): Promise<ReactNode> {
  const t = await getTranslations("scoping.request");
  return (
    <>
      <TextField
        name="title"
        label={t("fields.title")}
        hint={t("hints.title")}
        required
        maxLength={200}
        defaultValue={content.title}
      />
      {(["problem", "whoHasIt", "whatWasTried"] as const).map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          required
          rows={name === "problem" ? 6 : 4}
          defaultValue={content[name]}
        />
      ))}
    </>
  );
}

async function WhyFields({ request: { content, priorities, newPriority } }: Fields): Promise<ReactNode> {
  const t = await getTranslations("scoping.request");
  const choices = priorities.map(({ id, title, why }) => ({ value: id, label: title, hint: why }));
  return (
    <>
      {choices.length > 0 && (
        <RadioField
          name="priorityId"
          label={t("fields.priority")}
          hint={t("hints.priority")}
          required
          options={[...choices, { value: "", label: t("otherPriority") }]}
          defaultValue={content.priorityId ?? (newPriority ? "" : undefined)}
        />
      )}
      <TextField
        name="priority"
        label={choices.length > 0 ? t("newPriority") : t("fields.priority")}
        hint={
          choices.length > 0 ? t("hints.newPriority") : `${t("hints.priority")} ${t("hints.newPriority")}`
        }
        required={choices.length === 0}
        maxLength={200}
        defaultValue={newPriority}
      />
      {(["whyNow", "hopedOutcome"] as const).map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          required
          rows={4}
          defaultValue={content[name]}
        />
      ))}
    </>
  );
}

async function ContactFields({ request: { content } }: Fields): Promise<ReactNode> {
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
