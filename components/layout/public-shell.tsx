import type { ReactNode } from "react";
import { SiteHeader } from "@/components/layout/site-header";

/** Header and main part of a page for everyone; `wide` lets the page draw from edge to edge. */
export function PublicShell({
  account,
  wide,
  children,
}: {
  account?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <SiteHeader account={account} />
      <main
        id="content"
        tabIndex={-1}
        className={`w-full flex-1 ${wide ? "" : "mx-auto max-w-page px-4 pt-8 pb-20 sm:px-6 sm:pt-12"}`}
      >
        {children}
      </main>
    </>
  );
}
