import { approveVersion, askForChange } from "@/app/(public)/projects/[slug]/scope/actions";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { AskForChange } from "@/components/scoping/ask-for-change";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

/** The partner agrees, and says that it will keep to the plan for talking and feedback, which stands beside the box. */
export async function ApproveForm({ page: { project, versions, content } }: { page: ScopePage }) {
  const t = await getTranslations("scoping.version");
  if (!versions.current) return null;
  const { id, number } = versions.current;
  const { channel, cadence, replyTime, checkIns, demos } = content;
  return (
    <>
      <ActionForm
        action={approveVersion}
        hidden={{ projectId: project.id, versionId: id }}
        className="grid gap-4"
      >
        <p className="text-sm">{t("approveHint", { side: t("forPartner") })}</p>
        <CheckboxField
          name="planAccepted"
          label={t("plan")}
          hint={t("planHint", { channel, cadence, replyTime, checkIns, demos })}
        />
        <div>
          <SubmitButton>{t("approve", { number })}</SubmitButton>
        </div>
      </ActionForm>
      <AskForChange projectId={project.id} versionId={id} action={askForChange} />
    </>
  );
}
