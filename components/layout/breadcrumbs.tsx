import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export type Crumb = { href: string; label: string };

/** The pages above this one; the page itself is its heading. */
export async function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = await getTranslations("layout");
  return (
    <nav aria-label={t("breadcrumbs")} className="text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ href, label }, index) => (
          <li key={href} className="flex items-center gap-x-2 text-ink-soft">
            <Link
              href={href}
              className="inline-flex min-h-8 items-center underline-offset-4 hover:text-ink hover:underline"
            >
              {label}
            </Link>
            {index < crumbs.length - 1 && <span aria-hidden="true">/</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
