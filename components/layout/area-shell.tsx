import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Mark } from "@/components/layout/mark";
import { NavLinks, type NavLink } from "@/components/layout/nav-links";
import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type AreaShellProps = {
  /** Whose pages these are, in their words: "Programme staff", "Professional". */
  area: string;
  links: readonly NavLink[];
  /** Who one acts as, and the way to change it. */
  roleSwitcher?: ReactNode;
  /** The way to one's messages. */
  inbox?: ReactNode;
  /** Settings and the way out. */
  account?: ReactNode;
  children: ReactNode;
};

const linkStyle =
  "flex min-h-11 items-center justify-between gap-3 rounded-md px-3 text-sm hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand";

/** The frame of the work pages: navigation at the side, at the top on a phone. */
export async function AreaShell({ area, links, roleSwitcher, inbox, account, children }: AreaShellProps) {
  const t = await getTranslations("layout");
  return (
    <>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:px-6">
          <div className="me-auto flex min-w-0 items-center gap-3">
            <Link
              href="/"
              aria-label={t("home")}
              className="-ms-2 inline-flex touch w-11 items-center justify-center"
            >
              <Mark className="size-7" />
            </Link>
            <p className="truncate font-serif text-lg font-semibold">{area}</p>
          </div>
          {inbox}
          <div className="flex flex-wrap items-center gap-2 text-sm">
            {roleSwitcher}
            {account}
          </div>
        </div>
      </header>
      <div className="mx-auto flex w-full max-w-wide flex-1 flex-col text-sm lg:flex-row">
        <nav
          aria-label={t("areaNav", { area })}
          className="hidden w-60 shrink-0 py-8 ps-3 pe-4 lg:block print:hidden"
        >
          <NavLinks links={links} className="sticky top-6 grid gap-0.5" linkClassName={linkStyle} />
        </nav>
        <details
          data-fold="nav"
          className="group border-b border-line bg-surface px-4 sm:px-6 lg:hidden print:hidden"
        >
          <summary className="flex touch items-center gap-2 font-semibold">
            <Icon name="menu" className="size-5" />
            {t("menu")}
          </summary>
          <nav aria-label={t("areaNav", { area })} className="-mx-3 pb-3">
            <NavLinks links={links} className="grid" linkClassName={linkStyle} />
          </nav>
        </details>
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-6 pb-20 sm:px-6 lg:border-s lg:border-line lg:px-10 lg:pt-8"
        >
          {children}
        </main>
      </div>
    </>
  );
}
