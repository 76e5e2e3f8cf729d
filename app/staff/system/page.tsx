import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { About } from "@/app/staff/system/_parts/about";
import { Jobs } from "@/app/staff/system/_parts/jobs";
import { Mail } from "@/app/staff/system/_parts/mail";
import { Suppressed } from "@/app/staff/system/_parts/suppressed";
import { Work } from "@/app/staff/system/_parts/work";
import { PageHeading } from "@/components/layout/page-heading";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { installation } from "@/lib/system/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("system"))("title") };
}

/** What happens behind the pages, for administrators: what waits, what failed and why, and how to have it tried again. */
export default async function System({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/system");
  const [t, state] = await Promise.all([getTranslations("system"), installation(actor)]);
  if (!state) notFound();
  const zone = actor.timeZone ?? undefined;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Said searchParams={searchParams} />
      <div className="grid gap-12">
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Work work={state.work} zone={zone} />
          <About database={state.database} version={state.version} zone={zone} />
        </div>
        <Jobs jobs={state.jobs} zone={zone} />
        <Mail mail={state.mail} zone={zone} />
        <Suppressed addresses={state.suppressed} zone={zone} />
      </div>
    </>
  );
}
