"use client";

import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";

export type NavLink = {
  href: string;
  label: string;
  count?: number;
  /** Current on this page only, not on those below it. */ exact?: boolean;
};

/** Links that know which of them is the page one is on: the longest that the address starts with. */
export function NavLinks({
  links,
  linkClassName,
  className,
}: {
  links: readonly NavLink[];
  linkClassName: string;
  className: string;
}) {
  const path = usePathname();
  const current = links
    .filter(({ href, exact }) => path === href || (!exact && path.startsWith(`${href}/`)))
    .sort((one, other) => other.href.length - one.href.length)[0];
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.href}>
          <Link
            href={link.href}
            className={linkClassName}
            aria-current={link === current ? "page" : undefined}
          >
            <span className="inline-flex items-center gap-2">
              {link.label}
              <Pending />
            </span>
            {link.count ? (
              <span className="rounded-full bg-accent px-1.5 text-xs font-semibold text-on-accent tabular-nums">
                {link.count}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A dot while the page one asked for is on its way; it waits a moment, so that quick pages show none. */
function Pending() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span aria-hidden="true" className="size-2 animate-appear rounded-full bg-brand drawn" />
  ) : null;
}
