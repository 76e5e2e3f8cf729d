import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FindingList } from "@/components/scoping/readiness-panel";
import { SectionComments, type CommentActions } from "@/components/scoping/section-comments";
import { SectionConflict } from "@/components/scoping/section-conflict";
import { SectionForm, type SectionActions } from "@/components/scoping/section-form";
import { SectionMenu } from "@/components/scoping/section-nav";
import { SectionReading } from "@/components/scoping/section-reading";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/platform/action-state";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import { sections, type Section } from "@/lib/scoping/schema";

export type ScopeActions = SectionActions & CommentActions & { settleConflict: FormAction };

type ScopeSectionsProps = {
  page: ScopePage;
  locale: Locale;
  /** The address of this page: sections are written on it, one at a time. */
  base: string;
  /** Absent for those who only read. */
  actions?: ScopeActions;
  /** What stands under the reading of a section, beside its comments. */
  beside?: Partial<Record<Section, ReactNode>>;
};

/** The whole scope on one page, section by section: read, write in place, and talk about. */
export async function ScopeSections({ page, locale, base, actions, beside = {} }: ScopeSectionsProps) {
  const t = await getTranslations("scoping");
  const { content, effort, names, edited, mayWrite } = page;
  return (
    <div className="grid gap-12">
      <SectionMenu page={page} base={base} />
      {sections.map((section) => {
        const writing = edited?.section === section;
        return (
          <section
            key={section}
            id={section}
            aria-labelledby={`${section}-heading`}
            className="grid scroll-mt-4 gap-4"
          >
            <div className="flex flex-wrap items-baseline justify-between gap-4 border-b border-line pb-2">
              <h2 id={`${section}-heading`} className="text-lg">
                {t(`sections.${section}`)}
              </h2>
              {actions && mayWrite && (
                <Link
                  href={writing ? `${base}#${section}` : `${base}?edit=${section}#${section}`}
                  aria-label={t(writing ? "page.closeSection" : "page.editSection", {
                    section: t(`sections.${section}`),
                  })}
                  className="inline-flex min-h-6 items-center print:hidden"
                >
                  {t(writing ? "page.close" : "page.edit")}
                </Link>
              )}
            </div>
            {writing && actions ? (
              <Writing page={page} section={section} locale={locale} base={base} actions={actions} />
            ) : (
              <SectionReading
                section={section}
                content={content}
                effort={effort}
                names={names}
                locale={locale}
              />
            )}
            {!writing && beside[section]}
            {actions && <SectionComments page={page} section={section} locale={locale} actions={actions} />}
          </section>
        );
      })}
    </div>
  );
}

type WritingProps = {
  page: ScopePage;
  section: Section;
  locale: Locale;
  base: string;
  actions: ScopeActions;
};

async function Writing({ page, section, locale, base, actions }: WritingProps) {
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
