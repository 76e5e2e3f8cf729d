import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { hoursHeading, HoursToVerify } from "@/app/hours-to-verify";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { queryHours, rejectHours, takeBackHours, verifyHours } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = await searchParams;
  const { title } = await hoursHeading("staff", search);
  return { title: await pageTitle(title, { page: search.page }) };
}

export default async function StaffHours({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/hours");
  const search = await searchParams;
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading {...await hoursHeading("staff", search)} />
      <HoursToVerify
        actor={actor}
        path="/staff/hours"
        search={search}
        actions={{ verify: verifyHours, query: queryHours, reject: rejectHours, takeBack: takeBackHours }}
      />
    </>
  );
}
