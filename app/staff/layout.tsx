import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AreaFrame } from "@/app/area";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  const links = [
    { href: "/staff", label: t("areaLinks.today"), exact: true },
    { href: "/staff/projects", label: t("areaLinks.projects") },
    { href: "/staff/programmes", label: t("areaLinks.programmes") },
    { href: "/staff/organizations", label: t("areaLinks.organizations") },
    { href: "/staff/hours", label: t("areaLinks.hours") },
    { href: "/staff/people", label: t("areaLinks.people") },
    { href: "/impact", label: t("areaLinks.impact") },
  ];
  return (
    <AreaFrame area="staff" links={links}>
      {children}
    </AreaFrame>
  );
}
