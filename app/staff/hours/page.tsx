import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { HoursToVerify } from "@/app/hours-to-verify";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { queryHours, rejectHours, takeBackHours, verifyHours } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("hours.waiting");
  return { title: await pageTitle(t("staffTitle"), { page: (await searchParams).page }) };
}

export default async function StaffHours({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/hours");
  const t = await getTranslations("hours.waiting");
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("staffTitle")} lead={t("staffLead")} />
      <HoursToVerify
        actor={actor}
        path="/staff/hours"
        search={await searchParams}
        actions={{ verify: verifyHours, query: queryHours, reject: rejectHours, takeBack: takeBackHours }}
      />
    </>
  );
}
