import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { createRequest } from "@/app/partner/requests/actions";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { requestChoices } from "@/lib/intake/queries/request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("scoping.request"))("newTitle") };
}

export default async function NewRequestPage() {
  const actor = await requireActor("partner", "/partner/requests/new");
  const t = await getTranslations("scoping.request");
  const { organizations, programmes } = await requestChoices(actor);
  const [organization, otherOrganization] = organizations;
  const [programme, otherProgramme] = programmes;
  const crumbs = [{ href: "/partner", label: t("today") }];
  if (!organization || !programme) {
    return (
      <>
        <PageHeading title={t("newTitle")} breadcrumbs={crumbs} />
        {organization ? (
          <EmptyState title={t("noProgrammeTitle")}>{t("noProgrammeText")}</EmptyState>
        ) : (
          <EmptyState
            title={t("noOrganizationTitle")}
            action={<ButtonLink href="/request">{t("noOrganizationAction")}</ButtonLink>}
          >
            {t("noOrganizationText")}
          </EmptyState>
        )}
      </>
    );
  }
  return (
    <div className="max-w-form">
      <PageHeading title={t("newTitle")} lead={t("newLead")} breadcrumbs={crumbs} />
      <ActionForm
        action={createRequest}
        hidden={{
          ...(!otherOrganization && { organizationId: organization.id }),
          ...(!otherProgramme && { programmeId: programme.id }),
        }}
      >
        {otherOrganization && (
          <RadioField
            name="organizationId"
            label={t("organization")}
            required
            options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {otherProgramme && (
          <RadioField
            name="programmeId"
            label={t("programme")}
            required
            options={programmes.map(({ id, name, summary }) => ({ value: id, label: name, hint: summary }))}
          />
        )}
        <TextField name="title" label={t("titleField")} hint={t("titleHint")} required maxLength={200} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t("start")}</SubmitButton>
          <Link href="/request">{t("elsewhere")}</Link>
        </div>
      </ActionForm>
    </div>
  );
}
