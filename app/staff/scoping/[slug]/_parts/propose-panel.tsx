import { proposeVersion } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

/** Nothing needed is missing: the scope can be put to both sides. */
export async function ProposePanel({ page: { project, versions } }: { page: ScopePage }) {
  const t = await getTranslations("scoping.version");
  const number = (versions.current?.number ?? 0) + 1;
  return (
    <Panel id="propose" title={t("proposeHeading")} tone="brand">
      <div className="grid gap-4">
        <p className="text-sm">{t("proposeText", { number })}</p>
        <ActionButton
          action={proposeVersion}
          fields={{ projectId: project.id }}
          label={t("propose", { number })}
          tone="primary"
        />
      </div>
    </Panel>
  );
}
