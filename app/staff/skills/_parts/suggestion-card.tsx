import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Named } from "@/components/ui/named";
import { disciplines } from "@/lib/reference/disciplines";
import type { Suggestion } from "@/lib/applications/skills/queries";
import type { SkillChoice } from "@/lib/reference/skills";
import { defaultLocale, type Locale } from "@/lib/platform/i18n/locales";
import { otherLocales } from "@/lib/platform/i18n/names";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { addSkill, dropSkill, mergeSkill } from "../actions";

/** One suggested name: it means a skill of the list, it joins the list, or it is left out. */
export async function SuggestionCard({
  suggestion: { key, name, people },
  skills,
}: {
  suggestion: Suggestion;
  skills: SkillChoice[];
}) {
  const [t, names, locale] = await Promise.all([
    getTranslations("review.skills"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const label = (spoken: Locale) => t("nameIn", { language: languages.of(spoken) ?? spoken });
  return (
    <Panel title={name} level={3}>
      <div className="grid gap-4">
        <p className="text-sm text-ink-soft">{t("named", { count: people })}</p>
        <ActionForm
          action={mergeSkill}
          hidden={{ key }}
          oneOfSeveral
          className="flex flex-wrap items-end gap-3"
        >
          <SelectField
            name="skill"
            label={t("means")}
            required
            placeholder=""
            className="flex-1 basis-56"
            options={skills.map(({ slug, name: known }) => ({ value: slug, label: known }))}
          />
          <SubmitButton tone="secondary">
            <Named of={name}>{t("merge")}</Named>
          </SubmitButton>
        </ActionForm>
        <Disclosure summary={<Named of={name}>{t("addIt")}</Named>}>
          <ActionForm action={addSkill} hidden={{ key }} oneOfSeveral className="grid gap-4 py-2">
            <SelectField
              name="discipline"
              label={t("group")}
              required
              placeholder=""
              options={disciplines.map((slug) => ({ value: slug, label: names(slug) }))}
            />
            <TextField name="name" label={label(defaultLocale)} required maxLength={60} defaultValue={name} />
            {otherLocales.map((each) => (
              <TextField key={each} name={`names.${each}`} label={label(each)} required maxLength={60} />
            ))}
            <div>
              <SubmitButton tone="secondary">
                <Named of={name}>{t("add")}</Named>
              </SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
        <div>
          <ActionButton
            action={dropSkill}
            fields={{ key }}
            label={t("drop")}
            of={name}
            tone="quiet"
            size="small"
            confirm={{ text: t("dropText") }}
          />
        </div>
      </div>
    </Panel>
  );
}
