import { getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import { sections, type Section } from "@/lib/scoping/schema";

type SectionNavProps = { page: ScopePage; base: string };

/** The sections of a scope with what each still needs and what is being asked there, beside the page. */
export async function SectionNav({ page, base }: SectionNavProps) {
  const t = await getTranslations("scoping.editor");
  return (
    <nav aria-label={t("sections")} className="sticky top-4 hidden text-sm lg:block print:hidden">
      <SectionList page={page} base={base} />
    </nav>
  );
}

/** The same where there is no room beside: folded, above the sections. */
export async function SectionMenu({ page, base }: SectionNavProps) {
  const t = await getTranslations("scoping.editor");
  return (
    <details
      data-fold="nav"
      className="rounded-lg border border-line bg-surface px-4 text-sm lg:hidden print:hidden"
    >
      <summary className="flex min-h-11 items-center gap-2 font-semibold">
        <Icon name="menu" className="size-4" />
        {t("sections")}
      </summary>
      <nav aria-label={t("sections")} className="-mx-4">
        <SectionList page={page} base={base} />
      </nav>
    </details>
  );
}

async function SectionList({ page, base }: SectionNavProps) {
  const t = await getTranslations("scoping");
  const { readiness, comments, edited, sides } = page;
  const inside = sides.length > 0;
  const count = (section: Section, severity: string) =>
    readiness.missing.filter((finding) => finding.section === section && finding.severity === severity)
      .length;
  return (
    <ol className="grid divide-y divide-line rounded-lg border border-line bg-surface max-lg:border-0">
      {sections.map((section) => {
        const blockers = count(section, "blocker");
        const talks = comments.filter((thread) => thread.section === section && !thread.settled).length;
        return (
          <li key={section}>
            <Link
              href={`${base}#${section}`}
              aria-current={edited?.section === section ? "true" : undefined}
              className="flex min-h-9 items-center justify-between gap-3 px-4 py-1 hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold"
            >
              {t(`sections.${section}`)}
              {inside && (
                <span className="flex items-center gap-2 text-xs font-normal">
                  {talks > 0 && <span className="text-info">{t("editor.talks", { count: talks })}</span>}
                  {blockers > 0 ? (
                    <span className="text-danger">{t("editor.missingHere", { count: blockers })}</span>
                  ) : (
                    <Icon name="check" title={t("editor.complete")} className="size-4 text-ok" />
                  )}
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
