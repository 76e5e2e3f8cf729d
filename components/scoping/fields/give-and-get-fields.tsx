import { CheckboxesField, RadioField, SelectField } from "@/components/forms/choice-field";
import { TextAreaField } from "@/components/forms/text-field";
import { languages } from "@/lib/people/languages-schema";
import { traits } from "@/lib/people/traits";
import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { lengths, places, timeKinds } from "@/lib/scoping/schema";

/** What each side brings and hopes for, how people take part, and the ways of working the project needs. */
export async function GiveAndGetFields({ content }: { content: ScopeContent }) {
  const [t, locale] = await Promise.all([getTranslations("scoping"), getLocale()]);
  return (
    <>
      {(["partnerGives", "partnerGets", "teamGives", "teamGets"] as const).map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          rows={3}
          defaultValue={content[name]}
        />
      ))}
      <RadioField
        name="timeKind"
        label={t("fields.timeKind")}
        options={timeKinds.map((value) => ({ value, label: t(`timeKinds.${value}`) }))}
        defaultValue={content.timeKind}
      />
      <RadioField
        name="place"
        label={t("fields.place")}
        options={places.map((value) => ({ value, label: t(`places.${value}`) }))}
        defaultValue={content.place}
      />
      <RadioField
        name="length"
        label={t("fields.length")}
        options={lengths.map((value) => ({ value, label: t(`lengths.${value}`) }))}
        defaultValue={content.length}
      />
      <SelectField
        name="language"
        label={t("fields.language")}
        hint={t("hints.language")}
        placeholder={t("page.anyLanguage")}
        options={languages.map((value) => ({ value, label: languageName(value, locale) }))}
        defaultValue={content.language}
      />
      <CheckboxesField
        name="traits"
        label={t("fields.traits")}
        hint={t("hints.traits")}
        options={traits.map((value) => ({
          value,
          label: t(`traits.${value}`),
          hint: t(`traitHints.${value}`),
        }))}
        defaultValue={content.traits}
      />
    </>
  );
}
