import { RadioField } from "@/components/forms/choice-field";
import { TextField } from "@/components/forms/text-field";
import { unlistedKinds } from "@/lib/organizations/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What staff need to recognise an organization that isn't listed. */
export async function UnlistedFields({ said }: { said?: { name?: string; kind?: string } }) {
  const [t, kinds] = await Promise.all([
    getTranslations("organizations.unlisted"),
    getTranslations("organizations.kinds"),
  ]);
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="organization"
        required
        maxLength={200}
        defaultValue={said?.name}
      />
      <RadioField
        name="kind"
        label={t("kind")}
        required
        options={unlistedKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
        defaultValue={said?.kind}
      />
      <TextField name="found" label={t("found")} hint={t("foundHint")} required maxLength={300} />
      <TextField name="known" label={t("known")} hint={t("knownHint")} required maxLength={200} />
    </>
  );
}
