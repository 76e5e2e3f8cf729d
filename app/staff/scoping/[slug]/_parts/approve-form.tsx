import { approveVersion, askForChange } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { AskForChange } from "@/components/scoping/ask-for-change";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

export async function ApproveForm({ page: { project, versions } }: { page: ScopePage }) {
  const t = await getTranslations("scoping.version");
  if (!versions.current) return null;
  const { id, number } = versions.current;
  return (
    <div className="grid gap-3">
      <p className="text-sm">{t("approveHint", { side: t("forStaff") })}</p>
      <ActionButton
        action={approveVersion}
        fields={{ projectId: project.id, versionId: id }}
        label={t("approve", { number })}
        tone="primary"
      />
      <AskForChange projectId={project.id} versionId={id} action={askForChange} />
    </div>
  );
}
