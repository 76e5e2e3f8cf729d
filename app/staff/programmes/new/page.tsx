import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { PageHeading } from "@/components/layout/page-heading";
import { organizationsThatMayRun } from "@/lib/organizations/may-run";
import { isAdministrator } from "@/lib/people/policy";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { ProgrammeForm } from "../_parts/programme-form";
import { createProgramme } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cohorts");
  return { title: t("staff.newProgramme") };
}

export default async function NewProgrammePage() {
  const actor = await requireActor("staff", "/staff/programmes/new");
  if (!isAdministrator(actor)) notFound();
  const [t, organizations] = await Promise.all([getTranslations("cohorts"), organizationsThatMayRun(actor)]);
  return (
    <>
      <PageHeading
        breadcrumbs={[{ href: "/staff/programmes", label: t("staff.programmes") }]}
        title={t("staff.newProgramme")}
      />
      <ProgrammeForm action={createProgramme} organizations={organizations} />
    </>
  );
}
