import { ActionForm } from "@/components/forms/action-form";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { FactsFields } from "@/components/organizations/facts-fields";
import { Facts } from "@/components/ui/facts";
import { areas, causes, type Named } from "@/lib/reference/causes-and-areas";
import type { InsideOrganization } from "@/lib/organizations/queries";
import { factsFields } from "@/lib/organizations/schema";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import { saveFacts } from "../actions";

/** What the organization says of itself: a form for owners, to read for the others. */
export async function FactsSection({
  organization,
  owner,
}: {
  organization: InsideOrganization;
  owner: boolean;
}) {
  const [t, locale] = await Promise.all([getTranslations("organizations"), getLocale()]);
  const [allCauses, allAreas] = await Promise.all([causes(locale), areas(locale)]);
  const names = (all: Named[], slugs: string[]) =>
    all
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ name }) => name)
      .join(", ");
  const { id, kind, mission, website, ein, postalCode } = organization;
  return (
    <section id="facts" className="grid max-w-form gap-4">
      <h2>{t("mine.factsTitle")}</h2>
      {owner ? (
        <ActionForm action={saveFacts} hidden={{ organizationId: id }}>
          <StampField stamp={stampOfForm(factsFields, organization)} />
          <FactsFields facts={organization} causes={allCauses} areas={allAreas} withKind={false} />
          <div>
            <SubmitButton>{t("facts.save")}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <>
          <p className="text-sm text-ink-soft">{t("mine.factsReadOnly")}</p>
          <Facts
            layout="stacked"
            facts={[
              { term: t("facts.kind"), detail: t(`kinds.${kind}`) },
              { term: t("facts.mission"), detail: mission && <span className="prose">{mission}</span> },
              { term: t("facts.website"), detail: website },
              { term: t("facts.ein"), detail: ein },
              { term: t("facts.postalCode"), detail: postalCode },
              { term: t("facts.causes"), detail: names(allCauses, organization.causes) },
              { term: t("facts.areas"), detail: names(allAreas, organization.areas) },
            ]}
          />
        </>
      )}
    </section>
  );
}
