import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AreaFrame } from "@/app/area";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function PartnerLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  const links = [
    { href: "/partner", label: t("areaLinks.today"), exact: true, also: ["/partner/requests"] },
    { href: "/partner/requests/new", label: t("areaLinks.request") },
    { href: "/partner/hours", label: t("areaLinks.hours") },
    { href: "/partner/organization", label: t("areaLinks.organization") },
  ];
  return (
    <AreaFrame area="partner" links={links}>
      {children}
    </AreaFrame>
  );
}
