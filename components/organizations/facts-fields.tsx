import { CheckboxesField, SelectField } from "@/components/forms/choice-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { OrganizationKind } from "@/lib/generated/prisma/enums";
import { organizationKinds } from "@/lib/organizations/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Named = { slug: string; name: string };
type Facts = {
  name: string;
  kind: OrganizationKind;
  mission: string;
  website: string | null;
  ein: string | null;
  postalCode: string | null;
  causes: readonly string[];
  areas: readonly string[];
};

/** The fields of what an organization is, inside a form. Staff also choose its kind. */
export async function FactsFields({
  facts,
  causes,
  areas,
  withKind,
}: {
  facts?: Facts;
  causes: readonly Named[];
  areas: readonly Named[];
  withKind: boolean;
}) {
  const [t, kinds] = await Promise.all([
    getTranslations("organizations.facts"),
    getTranslations("organizations.kinds"),
  ]);
  const options = (named: readonly Named[]) => named.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <TextField name="name" label={t("name")} required defaultValue={facts?.name} maxLength={200} />
      {withKind && (
        <SelectField
          name="kind"
          label={t("kind")}
          required
          options={organizationKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
          defaultValue={facts?.kind ?? "NONPROFIT"}
        />
      )}
      <TextAreaField
        name="mission"
        label={t(withKind ? "missionOf" : "mission")}
        hint={t("missionHint")}
        rows={5}
        defaultValue={facts?.mission}
      />
      <TextField
        name="website"
        label={t("website")}
        type="url"
        autoComplete="url"
        placeholder="example.org"
        defaultValue={facts?.website ?? undefined}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="ein"
          label={t("ein")}
          hint={t("einHint")}
          inputMode="numeric"
          defaultValue={facts?.ein ? `${facts.ein.slice(0, 2)}-${facts.ein.slice(2)}` : undefined}
        />
        <TextField
          name="postalCode"
          label={t("postalCode")}
          hint={t("postalCodeHint")}
          inputMode="numeric"
          autoComplete="postal-code"
          defaultValue={facts?.postalCode ?? undefined}
        />
      </div>
      <CheckboxesField
        name="causes"
        label={t("causes")}
        hint={t(withKind ? "causesOf" : "causesHint")}
        options={options(causes)}
        defaultValue={facts?.causes}
        columns
      />
      <CheckboxesField
        name="areas"
        label={t("areas")}
        options={options(areas)}
        defaultValue={facts?.areas}
        columns
      />
    </>
  );
}
