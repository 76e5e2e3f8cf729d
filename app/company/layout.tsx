import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AreaFrame } from "@/app/area";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function CompanyLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  const links = [{ href: "/company", label: t("areaLinks.given") }];
  return (
    <AreaFrame area="company" links={links}>
      {children}
    </AreaFrame>
  );
}
