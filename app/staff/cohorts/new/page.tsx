import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { PageHeading } from "@/components/layout/page-heading";
import { programmeBySlug } from "@/lib/cohorts/queries";
import { CohortForm } from "../_parts/cohort-form";
import { createCohort } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cohorts");
  return { title: t("staff.newCohort") };
}

export default async function NewCohortPage({ searchParams }: PageProps<"/staff/cohorts/new">) {
  const { programme: slug } = await searchParams;
  const actor = await requireActor("staff", `/staff/cohorts/new?programme=${String(slug)}`);
  const programme = typeof slug === "string" ? await programmeBySlug(actor, slug) : null;
  if (!programme) notFound();
  const t = await getTranslations("cohorts");
  return (
    <>
      <PageHeading
        breadcrumbs={[{ href: "/staff/programmes", label: t("staff.programmes") }]}
        title={t("staff.newCohort")}
        lead={programme.name}
      />
      <CohortForm
        action={createCohort}
        hidden={{ programmeId: programme.id }}
        timeZone={programme.timeZone}
      />
    </>
  );
}
