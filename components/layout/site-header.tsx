import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/layout/mark";
import { NavLinks, type NavLink } from "@/components/layout/nav-links";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type SiteHeaderProps = {
  /** For someone signed in: the way to their pages and out; a visitor gets "Sign in". */
  account?: ReactNode;
};

/** The head of the public pages. */
export async function SiteHeader({ account }: SiteHeaderProps) {
  const t = await getTranslations("layout");
  const links: NavLink[] = [
    { href: "/projects", label: t("projects") },
    { href: "/organizations", label: t("organizations") },
    { href: "/cohorts", label: t("cohorts") },
    { href: "/impact", label: t("impact") },
    { href: "/about", label: t("about") },
  ];
  const entry = account ?? (
    <Link
      href="/sign-in"
      className={buttonStyle({ tone: "secondary", className: "whitespace-nowrap max-sm:px-3" })}
    >
      {t("signIn")}
    </Link>
  );
  return (
    <header className="relative border-b border-line print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 py-2 sm:px-6 lg:gap-x-8">
        <Link href="/" aria-label={t("home")} className="inline-flex touch items-center">
          <Wordmark shortOnPhones={account !== undefined} />
        </Link>
        <nav aria-label={t("mainNav")} className="ms-auto hidden lg:block">
          <NavLinks
            links={links}
            className="flex gap-6"
            linkClassName="flex min-h-11 items-center whitespace-nowrap border-y-3 border-transparent text-sm hover:border-b-line-strong aria-[current]:border-b-brand aria-[current]:font-semibold"
          />
        </nav>
        <div className="ms-auto flex items-center gap-2 lg:ms-0">{entry}</div>
        <details data-fold="menu" className="group lg:hidden">
          <summary className="inline-flex touch w-11 items-center justify-center rounded-md hover:bg-sunken">
            <span className="sr-only">{t("menu")}</span>
            <Icon name="menu" className="size-6 group-open:hidden" />
            <Icon name="close" className="hidden size-6 group-open:block" />
          </summary>
          <nav
            aria-label={t("mainNav")}
            className="absolute inset-x-0 top-full z-20 border-y border-line bg-paper px-4 py-2 shadow-float sm:px-6"
          >
            <NavLinks
              links={links}
              className="grid divide-y divide-line"
              linkClassName="flex min-h-12 items-center text-lg aria-[current]:font-semibold"
            />
          </nav>
        </details>
      </div>
    </header>
  );
}
