import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ownApplications } from "@/lib/teams/own-applications";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { ApplicationCard } from "./_parts/application-card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cohorts");
  return { title: t("mine.title") };
}

export default async function ApplicationsPage({ searchParams }: PageProps<"/professional/applications">) {
  const actor = await requireActor("professional", "/professional/applications");
  const [t, applications] = await Promise.all([getTranslations("cohorts"), ownApplications(actor)]);
  const find = <ButtonLink href="/cohorts">{t("mine.find")}</ButtonLink>;
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("mine.title")} lead={t("mine.lead")} />
      {applications.length === 0 ? (
        <EmptyState title={t("mine.none")} action={find}>
          {t("mine.noneText")}
        </EmptyState>
      ) : (
        <ul className="grid max-w-form gap-6">
          {applications.map((application) => (
            <li key={application.id}>
              <ApplicationCard application={application} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
