import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { PageHeading } from "@/components/layout/page-heading";
import { organizationsThatMayRun } from "@/lib/organizations/may-run";
import { programmeBySlug } from "@/lib/programmes/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { ProgrammeForm } from "../../_parts/programme-form";
import { editProgramme } from "../../actions";

export async function generateMetadata({
  params,
}: PageProps<"/staff/programmes/[slug]/edit">): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/programmes/${slug}/edit`);
  const [t, programme] = await Promise.all([getTranslations("cohorts"), programmeBySlug(actor, slug)]);
  return { title: programme ? t("staff.editProgrammeOf", { name: programme.name }) : undefined };
}

export default async function EditProgrammePage({ params }: PageProps<"/staff/programmes/[slug]/edit">) {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/programmes/${slug}/edit`);
  const programme = await programmeBySlug(actor, slug);
  if (!programme) notFound();
  const [t, organizations] = await Promise.all([getTranslations("cohorts"), organizationsThatMayRun(actor)]);
  return (
    <>
      <PageHeading
        breadcrumbs={[{ href: "/staff/programmes", label: t("staff.programmes") }]}
        title={t("staff.editProgrammeOf", { name: programme.name })}
      />
      <ProgrammeForm action={editProgramme} programme={programme} organizations={organizations} />
    </>
  );
}
