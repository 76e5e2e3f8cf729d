import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AreaFrame } from "@/app/area";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("layout");
  const links = [
    { href: "/staff", label: t("areaLinks.today"), exact: true, also: ["/staff/system"] },
    { href: "/staff/projects", label: t("areaLinks.projects"), also: ["/staff/scoping", "/staff/insight"] },
    {
      href: "/staff/programmes",
      label: t("areaLinks.programmes"),
      also: ["/staff/cohorts", "/staff/applications", "/staff/skills"],
    },
    { href: "/staff/organizations", label: t("areaLinks.organizations"), also: ["/staff/imports"] },
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
