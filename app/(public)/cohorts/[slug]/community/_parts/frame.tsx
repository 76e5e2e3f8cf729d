import type { ReactNode } from "react";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { Tabs } from "@/components/ui/tabs";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  cohort: Cohort;
  tab: "people" | "help" | "sessions";
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  children: ReactNode;
};

/** The frame of a cohort's own space: its three rooms as tabs. */
export async function CommunityFrame({ cohort, tab, searchParams, children }: Props) {
  const t = await getTranslations("community");
  const home = `/cohorts/${cohort.slug}/community`;
  return (
    <>
      <PageHeading
        size="public"
        breadcrumbs={[{ href: `/cohorts/${cohort.slug}`, label: cohort.name }]}
        title={t("title", { cohort: cohort.name })}
        lead={t("lead")}
      />
      <Said searchParams={searchParams} />
      <div className="grid gap-8">
        <Tabs
          label={t("rooms")}
          tabs={[
            { href: home, label: t("people.title"), current: tab === "people" },
            { href: `${home}/help`, label: t("help.title"), current: tab === "help" },
            { href: `${home}/sessions`, label: t("sessions.title"), current: tab === "sessions" },
          ]}
        />
        {children}
      </div>
    </>
  );
}
