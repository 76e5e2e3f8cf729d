import { Link } from "@/components/ui/link";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type PaginationProps = {
  previousHref?: string;
  nextHref?: string;
  /** Given when the database counted; left out for keyset pages. */
  page?: number;
  pages?: number;
  /** The list, where a page has several that are paged. */
  of?: string;
};

/** Earlier and later rows as links; draws nothing when all rows are on the page. */
export async function Pagination({ previousHref, nextHref, page, pages, of }: PaginationProps) {
  if (!previousHref && !nextHref) return null;
  const t = await getTranslations("common");
  const style = buttonStyle({ tone: "secondary" });
  return (
    <nav
      aria-label={of ? t("pagesOf", { of }) : t("pages")}
      className="flex flex-wrap items-center justify-between gap-3 py-4 text-sm"
    >
      {previousHref ? (
        <Link href={previousHref} rel="prev" className={style}>
          <Icon name="arrowLeft" className="size-4" />
          {t("previous")}
        </Link>
      ) : (
        <span />
      )}
      {page && pages ? (
        <span className="text-ink-soft tabular-nums max-sm:order-last max-sm:basis-full max-sm:text-center">
          {t("page", { page, pages })}
        </span>
      ) : null}
      {nextHref ? (
        <Link href={nextHref} rel="next" className={style}>
          {t("next")}
          <Icon name="arrowRight" className="size-4" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
