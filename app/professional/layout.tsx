import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AreaFrame } from "@/app/area";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function ProfessionalLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  const links = [
    { href: "/professional", label: t("areaLinks.today"), exact: true, also: ["/professional/select"] },
    { href: "/professional/hours", label: t("areaLinks.hours") },
    { href: "/professional/applications", label: t("areaLinks.applications"), also: ["/professional/apply"] },
    { href: "/professional/profile", label: t("areaLinks.profile") },
    { href: "/projects", label: t("areaLinks.findProject") },
  ];
  return (
    <AreaFrame area="professional" links={links}>
      {children}
    </AreaFrame>
  );
}
