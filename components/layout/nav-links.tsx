"use client";

import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";

export type NavLink = {
  href: string;
  label: string;
  count?: number;
  /** Current on this page only, not on those below it. */
  exact?: boolean;
  /** Addresses that belong to it without being below it. */
  also?: readonly string[];
};

/** Links that know which of them one is on or below: the one with the longest address that one's own starts with. */
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
  const reach = ({ href, exact, also = [] }: NavLink) =>
    Math.max(
      ...[href, ...also].map((place) => {
        const below = !(exact && place === href) && path.startsWith(`${place}/`);
        return path === place || below ? place.length : 0;
      }),
    );
  const current = links
    .filter((link) => reach(link) > 0)
    .toSorted((one, other) => reach(other) - reach(one))[0];
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.href}>
          <Link
            href={link.href}
            className={linkClassName}
            aria-current={link !== current ? undefined : path === link.href ? "page" : "true"}
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
