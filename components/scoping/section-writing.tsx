import { FindingList } from "@/components/scoping/readiness-panel";
import { SectionConflict } from "@/components/scoping/section-conflict";
import { SectionForm, type SectionActions } from "@/components/scoping/section-form";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/platform/action-state";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import type { Section } from "@/lib/scoping/schema";

export type WritingActions = SectionActions & { settleConflict: FormAction };

type SectionWritingProps = {
  page: ScopePage;
  section: Section;
  locale: Locale;
  base: string;
  actions: WritingActions;
};

/** One section to write in: what it is for, what is missing, and its form; or two wordings to choose between. */
export async function SectionWriting({ page, section, locale, base, actions }: SectionWritingProps) {
  const t = await getTranslations("scoping");
  const { edited, project, readiness, versions, names } = page;
  if (!edited) return null;
  const waiting = versions.current && !versions.current.superseded ? versions.current.number : null;
  const missing = readiness.missing.filter((finding) => finding.section === section);
  return (
    <div className="grid max-w-form gap-6">
      <p className="text-sm text-ink-soft">{t(`leads.${section}`)}</p>
      {waiting !== null && (
        <Notice tone="warn" title={t("editor.waitingTitle", { number: waiting })}>
          {t("editor.waitingText")}
        </Notice>
      )}
      {missing.length > 0 && !edited.conflict && (
        <div className="grid gap-2 rounded-md bg-sunken px-4 py-3">
          <p className="text-sm font-semibold">{t("editor.stillHere")}</p>
          <FindingList label={t("editor.stillHere")} findings={missing} editBase={base} />
        </div>
      )}
      {edited.conflict ? (
        <SectionConflict
          projectId={project.id}
          edited={edited}
          changes={edited.conflict}
          savedBy={page.savedBy}
          names={names}
          locale={locale}
          action={actions.settleConflict}
        />
      ) : (
        <SectionForm projectId={project.id} edited={edited} actions={actions} />
      )}
    </div>
  );
}
