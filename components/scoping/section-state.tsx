import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import type { Section } from "@/lib/scoping/schema";

/** How far a section is: what is missing in it, or that nothing is, and what is being asked there. */
export async function SectionState({ page, section }: { page: ScopePage; section: Section }) {
  const t = await getTranslations("scoping.editor");
  const missing = page.readiness.missing.filter((finding) => finding.section === section);
  const blockers = missing.filter(({ severity }) => severity === "blocker").length;
  const talks = page.comments.filter((thread) => thread.section === section && !thread.settled).length;
  return (
    <span className="flex items-center gap-2 text-xs font-normal">
      {talks > 0 && <span className="text-info">{t("talks", { count: talks })}</span>}
      {blockers > 0 ? (
        <span className="text-danger">{t("missingHere", { count: blockers })}</span>
      ) : (
        <Icon name="check" title={t("complete")} className="size-4 text-ok" />
      )}
    </span>
  );
}
