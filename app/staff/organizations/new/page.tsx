import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { FactsFields } from "@/components/organizations/facts-fields";
import { areas, causes } from "@/lib/reference/causes-and-areas";
import { keepsDirectory } from "@/lib/people/policy";
import { programmesStaffed } from "@/lib/programmes/staff";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { createOrganization } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.staff"))("addOne") };
}

/** Staff add one organization by hand. */
export default async function NewOrganization() {
  const actor = await requireActor("staff", "/staff/organizations/new");
  const [t, locale] = await Promise.all([getTranslations("organizations"), getLocale()]);
  const [allCauses, allAreas, programmes] = await Promise.all([
    causes(locale),
    areas(locale),
    programmesStaffed(actor),
  ]);
  const choices = programmes.map(({ id, name }) => ({ value: id, label: name }));
  const none = keepsDirectory(actor) ? [{ value: "", label: t("staff.noProgramme") }] : [];
  return (
    <div className="max-w-form">
      <PageHeading
        title={t("staff.addOne")}
        lead={t("staff.addLead")}
        breadcrumbs={[{ href: "/staff/organizations", label: t("title") }]}
      />
      <ActionForm action={createOrganization}>
        <FactsFields causes={allCauses} areas={allAreas} withKind />
        <SelectField
          name="programmeId"
          label={t("staff.programme")}
          required={none.length === 0}
          options={[...none, ...choices]}
        />
        <div>
          <SubmitButton>{t("staff.add")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
