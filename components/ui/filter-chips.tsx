import { Link } from "@/components/ui/link";
import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The filters in force, each a link to the same list without it. */
export async function FilterChips({
  chips,
  clearHref,
}: {
  chips: readonly { label: string; href: string }[];
  clearHref: string;
}) {
  if (chips.length === 0) return null;
  const t = await getTranslations("common");
  return (
    <ul className="flex flex-wrap items-center gap-2 text-sm">
      {chips.map(({ label, href }) => (
        <li key={label}>
          <Link
            href={href}
            aria-label={t("removeFilter", { name: label })}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-brand-soft ps-3 pe-2 text-brand hover:underline"
          >
            {label}
            <Icon name="close" className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={clearHref}
          className="inline-flex min-h-9 items-center px-2 text-brand underline underline-offset-4"
        >
          {t("clearFilters")}
        </Link>
      </li>
    </ul>
  );
}
