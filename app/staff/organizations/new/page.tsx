import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/actor";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { FactsFields } from "@/components/organizations/facts-fields";
import { areas, causes } from "@/lib/organizations/catalogue";
import { createOrganization } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.staff"))("addOne") };
}

/** Staff add one organization by hand. */
export default async function NewOrganization() {
  await requireActor("staff", "/staff/organizations/new");
  const [t, locale] = await Promise.all([getTranslations("organizations"), getLocale()]);
  const [allCauses, allAreas] = await Promise.all([causes(locale), areas(locale)]);
  return (
    <div className="max-w-form">
      <PageHeading
        title={t("staff.addOne")}
        lead={t("staff.addLead")}
        breadcrumbs={[{ href: "/staff/organizations", label: t("title") }]}
      />
      <ActionForm action={createOrganization}>
        <FactsFields causes={allCauses} areas={allAreas} withKind />
        <div>
          <SubmitButton>{t("staff.add")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
