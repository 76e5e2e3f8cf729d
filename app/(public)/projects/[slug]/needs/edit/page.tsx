import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { keepNeeds, saveNeeds } from "@/app/(public)/projects/[slug]/needs/actions";
import { readerOfScope } from "@/app/(public)/projects/[slug]/scope/reader";
import { pageTitle } from "@/app/page-title";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { titleInside } from "@/lib/intake/queries/request";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { NeedsFields } from "@/components/intake/needs-fields";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { needsPage } from "@/lib/intake/queries/needs";

type Props = PageProps<"/projects/[slug]/needs/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await readerOfScope(`/projects/${slug}/needs/edit`);
  const [t, of] = await Promise.all([getTranslations("intake.needs"), titleInside(actor, slug)]);
  return { title: await pageTitle(t("editTitle"), { of }), robots: { index: false, follow: false } };
}

/** The short talk, written down: by the partner before or after sending, or together in a call. */
export default async function NeedsEditPage({ params }: Props) {
  const { slug } = await params;
  const actor = await readerOfScope(`/projects/${slug}/needs/edit`);
  const page = await needsPage(actor, slug);
  if (!page) notFound();
  if (!page.mayWrite) redirect(`/projects/${slug}/needs`);
  const t = await getTranslations("intake.needs");
  return (
    <div className="max-w-form">
      <PageHeading
        title={t("title")}
        lead={t(page.sides.includes("STAFF") ? "leadStaff" : "lead")}
        breadcrumbs={[{ href: `/projects/${slug}`, label: page.title }]}
        size="public"
      />
      <ProjectTabs actor={actor} slug={slug} current="overview" below />
      <ActionForm action={saveNeeds} hidden={{ projectId: page.id }}>
        <StampField stamp={page.stamp} />
        <NeedsFields needs={page.content} />
        <Autosave action={keepNeeds} />
        <div>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
