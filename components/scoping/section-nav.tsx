import { SectionState } from "@/components/scoping/section-state";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import { sections } from "@/lib/scoping/schema";

type SectionNavProps = { page: ScopePage; base: string };

/**
 * The sections of a scope with what each still needs and what is being asked there, beside the page; not where the page is
 * that list, for those who write and have none open.
 */
export async function SectionNav({ page, base }: SectionNavProps) {
  if (page.mayWrite && !page.edited) return null;
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
  const { edited, sides, mayWrite } = page;
  return (
    <ol className="grid divide-y divide-line rounded-lg border border-line bg-surface max-lg:border-0">
      {sections.map((section) => (
        <li key={section}>
          <Link
            href={mayWrite ? `${base}?section=${section}#${section}` : `${base}#${section}`}
            aria-current={edited?.section === section ? "true" : undefined}
            className="flex min-h-9 items-center justify-between gap-3 px-4 py-1 hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold"
          >
            {t(`sections.${section}`)}
            {sides.length > 0 && <SectionState page={page} section={section} />}
          </Link>
        </li>
      ))}
    </ol>
  );
}
