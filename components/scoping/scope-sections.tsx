import type { ReactNode } from "react";
import { SectionComments, type CommentActions } from "@/components/scoping/section-comments";
import { SectionFold } from "@/components/scoping/section-fold";
import { SectionMenu } from "@/components/scoping/section-nav";
import { SectionReading } from "@/components/scoping/section-reading";
import { SectionWriting, type WritingActions } from "@/components/scoping/section-writing";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import { sections, type Section } from "@/lib/scoping/schema";

export type ScopeActions = WritingActions & CommentActions;

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

/** A scope section by section: whole for those who read, and one open at a time for those who write. */
export async function ScopeSections({ page, locale, base, actions, beside = {} }: ScopeSectionsProps) {
  const t = await getTranslations("scoping");
  const { content, effort, names, edited, mayWrite } = page;
  const reading = (section: Section) => (
    <>
      <SectionReading section={section} content={content} effort={effort} names={names} locale={locale} />
      {beside[section]}
    </>
  );
  const comments = (section: Section) =>
    actions && <SectionComments page={page} section={section} locale={locale} actions={actions} />;
  if (actions && mayWrite) {
    return (
      <div>
        {sections.map((section) =>
          edited?.section === section ? (
            <section
              key={section}
              id={section}
              aria-labelledby={`${section}-heading`}
              className="grid scroll-mt-4 gap-4 border-b border-line pt-4 pb-8"
            >
              <div className="flex flex-wrap items-baseline justify-between gap-4">
                <h2 id={`${section}-heading`} className="text-lg">
                  {t(`sections.${section}`)}
                </h2>
                <Link
                  href={`${base}#${section}`}
                  aria-label={t("page.closeSection", { section: t(`sections.${section}`) })}
                  className="inline-flex min-h-6 items-center"
                >
                  {t("page.close")}
                </Link>
              </div>
              <SectionWriting page={page} section={section} locale={locale} base={base} actions={actions} />
              {comments(section)}
            </section>
          ) : (
            <SectionFold key={section} page={page} section={section} base={base}>
              {reading(section)}
              {comments(section)}
            </SectionFold>
          ),
        )}
      </div>
    );
  }
  return (
    <div className="grid gap-12">
      <SectionMenu page={page} base={base} />
      {sections.map((section) => (
        <section
          key={section}
          id={section}
          aria-labelledby={`${section}-heading`}
          className="grid scroll-mt-4 gap-4"
        >
          <h2 id={`${section}-heading`} className="border-b border-line pb-2 text-lg">
            {t(`sections.${section}`)}
          </h2>
          {reading(section)}
          {comments(section)}
        </section>
      ))}
    </div>
  );
}
