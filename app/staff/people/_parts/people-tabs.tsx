import { Tabs } from "@/components/ui/tabs";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Volunteers, and who has access as staff or as a reader of reports. */
export async function PeopleTabs({ current }: { current: "volunteers" | "access" }) {
  const t = await getTranslations("volunteers");
  return (
    <Tabs
      label={t("title")}
      tabs={[
        { href: "/staff/people", label: t("tabs.volunteers"), current: current === "volunteers" },
        { href: "/staff/people/access", label: t("tabs.access"), current: current === "access" },
      ]}
    />
  );
}
