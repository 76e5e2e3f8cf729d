import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Named } from "@/components/ui/named";
import type { InsideOrganization } from "@/lib/organizations/queries";
import { priorityFields } from "@/lib/organizations/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import { addPriority, archivePriority, changePriority } from "../actions";

type Priority = InsideOrganization["priorities"][number];

/** What the organization is working towards; owners write it down, change it and put it away. */
export async function Priorities({
  organization: { id, priorities },
  owner,
}: {
  organization: InsideOrganization;
  owner: boolean;
}) {
  const t = await getTranslations("organizations.mine");
  const current = priorities.filter(({ archivedAt }) => !archivedAt);
  const archived = priorities.filter(({ archivedAt }) => archivedAt);
  return (
    <section id="priorities" className="grid gap-4">
      <div className="grid gap-1">
        <h2>{t("prioritiesTitle")}</h2>
        <p className="max-w-measure text-sm text-ink-soft">{t("prioritiesText")}</p>
      </div>
      {current.length === 0 && <p className="text-sm">{t("noPriorities")}</p>}
      <ul className="grid gap-5">
        {current.map((priority) => (
          <li key={priority.id} className="grid max-w-form gap-2 border-s-2 border-line ps-4">
            <h3>{priority.title}</h3>
            {priority.horizon && <p className="text-sm text-ink-soft">{priority.horizon}</p>}
            {priority.why && <p className="prose text-sm">{priority.why}</p>}
            {owner && <Change priority={priority} />}
          </li>
        ))}
      </ul>
      {owner && (
        <Disclosure summary={t("priorityAddTitle")} open={current.length === 0}>
          <ActionForm
            action={addPriority}
            hidden={{ organizationId: id }}
            className="grid max-w-form gap-5"
            resetWhenDone
          >
            <Fields />
            <div>
              <SubmitButton tone="secondary">{t("priorityAdd")}</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      )}
      {archived.length > 0 && (
        <Disclosure summary={t("archived")}>
          <ul className="grid gap-2 text-sm text-ink-soft">
            {archived.map(({ id: priorityId, title }) => (
              <li key={priorityId}>{title}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

async function Change({ priority }: { priority: Priority }) {
  const t = await getTranslations("organizations.mine");
  const fields = { priorityId: priority.id };
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      <Disclosure summary={<Named of={priority.title}>{t("priorityChange")}</Named>}>
        <ActionForm action={changePriority} hidden={fields} className="grid max-w-form gap-5">
          <StampField stamp={stampOfForm(priorityFields, priority)} />
          <Fields priority={priority} />
          <div>
            <SubmitButton tone="secondary">
              <Named of={priority.title}>{t("prioritySave")}</Named>
            </SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
      <ActionButton
        action={archivePriority}
        fields={fields}
        label={t("priorityArchive")}
        of={priority.title}
        tone="quiet"
        size="small"
        confirm={{ text: t("priorityArchiveText"), button: t("priorityArchive") }}
      />
    </div>
  );
}

async function Fields({ priority }: { priority?: Priority }) {
  const t = await getTranslations("organizations.mine");
  return (
    <>
      <TextField
        name="title"
        label={t("priorityTitle")}
        hint={t("priorityTitleHint")}
        required
        maxLength={150}
        defaultValue={priority?.title}
      />
      <TextAreaField
        name="why"
        label={t("priorityWhy")}
        rows={3}
        maxLength={1000}
        defaultValue={priority?.why}
      />
      <TextField
        name="horizon"
        label={t("priorityHorizon")}
        hint={t("priorityHorizonHint")}
        maxLength={120}
        defaultValue={priority?.horizon}
      />
    </>
  );
}
