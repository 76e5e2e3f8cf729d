import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/app/actor";
import { slugFrom } from "@/app/slug";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { claimDays } from "@/lib/organizations/claim-days";
import { organizationPage } from "@/lib/organizations/queries";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { claimOrganization } from "./actions";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organizations.claim");
  return { title: t("pageTitle"), robots: { index: false, follow: false } };
}

/** "I work there": the one page on which someone asks to look after an organization's entry. */
export default async function Claim({ params }: Props) {
  const slug = await slugFrom(params);
  const actor = await requireActor("person", `/organizations/${slug}/claim`);
  const organization = await organizationPage(actor, slug, await getLocale());
  if (!organization) notFound();
  const { id, name, membership, claim } = organization;
  if (membership || claim?.state === "PENDING") redirect(`/organizations/${encodeURIComponent(slug)}`);
  const t = await getTranslations("organizations");
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t("claim.heading", { name })}
        lead={t("claim.lead")}
        breadcrumbs={[
          { href: "/organizations", label: t("title") },
          { href: `/organizations/${slug}`, label: name },
        ]}
      />
      <ActionForm action={claimOrganization} hidden={{ organizationId: id }}>
        <TextField
          name="position"
          label={t("claim.position")}
          hint={t("claim.positionHint")}
          autoComplete="organization-title"
          required
          maxLength={120}
        />
        <TextAreaField
          name="evidence"
          label={t("claim.evidence")}
          hint={t("claim.evidenceHint")}
          required
          maxLength={1000}
        />
        <div>
          <SubmitButton>{t("claim.send")}</SubmitButton>
        </div>
        <p className="text-sm text-ink-soft">{t("claim.next", { days: claimDays })}</p>
      </ActionForm>
    </div>
  );
}
