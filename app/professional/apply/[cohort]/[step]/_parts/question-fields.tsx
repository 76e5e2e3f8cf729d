import type { ReactNode } from "react";
import { CheckboxesField, RadioField } from "@/components/forms/choice-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { WeekField } from "@/components/forms/week-field";
import { weekFieldWords } from "@/components/forms/week-words";
import { SkillRows } from "@/components/people/skill-rows";
import type { Answers } from "@/lib/applications/answers";
import { partnersIn } from "@/lib/applications/queries";
import { hoursLimits, mostSkills, type ApplyStep } from "@/lib/applications/schema";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { Involvement, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { causes as causeChoices } from "@/lib/reference/causes-and-areas";
import { disciplines } from "@/lib/reference/disciplines";
import { languages } from "@/lib/people/languages-schema";
import { skillChoices } from "@/lib/reference/skills";
import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { answers: Answers; label: string; cohort: Cohort };

/** What a question is answered in. Where it is one field the heading asks it, and the label is there for assistive technology. */
const fields: Record<ApplyStep, (props: Props) => Promise<ReactNode>> = {
  discipline: async ({ answers, label }) => {
    const t = await getTranslations("catalogue.disciplines");
    return (
      <RadioField
        name="discipline"
        label={label}
        labelHidden
        required
        options={disciplines.map((slug) => ({ value: slug, label: t(slug) }))}
        defaultValue={answers.discipline}
      />
    );
  },
  skills: async ({ answers, label }) => (
    <SkillRows
      chosen={answers.skills}
      suggested={answers.suggested}
      skills={await skillChoices(await getLocale())}
      most={mostSkills}
      title={label}
      titleHidden
      level={2}
    />
  ),
  hours: async ({ answers }) => {
    const [t, cohorts] = await Promise.all([getTranslations("apply"), getTranslations("cohorts")]);
    return (
      <>
        <TextField
          name="hoursPerWeek"
          type="number"
          width="short"
          min={hoursLimits.least}
          max={hoursLimits.most}
          label={t("fields.hoursPerWeek")}
          required
          defaultValue={answers.hoursPerWeek ?? undefined}
        />
        <RadioField
          name="timeKind"
          label={t("fields.timeKind")}
          required
          options={Object.values(TimeKind).map((kind) => ({
            value: kind,
            label: cohorts(`timeKinds.${kind}`),
          }))}
          defaultValue={answers.timeKind}
        />
      </>
    );
  },
  causes: async ({ answers, label }) => {
    const causes = await causeChoices(await getLocale());
    return (
      <CheckboxesField
        name="causes"
        label={label}
        labelHidden
        chips
        options={causes.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={answers.causes}
      />
    );
  },
  involvement: async ({ answers }) => {
    const [t, cohorts] = await Promise.all([getTranslations("apply"), getTranslations("cohorts")]);
    return (
      <>
        <RadioField
          name="involvement"
          label={t("fields.involvement")}
          required
          options={Object.values(Involvement).map((kind) => ({
            value: kind,
            label: cohorts(`involvements.${kind}`),
          }))}
          defaultValue={answers.involvement}
        />
        <TextAreaField
          name="learning"
          label={t("fields.learning")}
          hint={t("fieldHints.learning")}
          rows={3}
          maxLength={1000}
          defaultValue={answers.learning}
        />
      </>
    );
  },
  times: async ({ answers, label }) => (
    <WeekField
      name="freeTimes"
      label={label}
      labelHidden
      defaultValue={answers.freeTimes}
      words={await weekFieldWords()}
    />
  ),
  place: async ({ answers }) => {
    const [t, cohorts, locale] = await Promise.all([
      getTranslations("apply"),
      getTranslations("cohorts"),
      getLocale(),
    ]);
    return (
      <>
        <RadioField
          name="place"
          label={t("fields.place")}
          required
          options={Object.values(WorkPlace).map((kind) => ({
            value: kind,
            label: cohorts(`workPlaces.${kind}`),
          }))}
          defaultValue={answers.place}
        />
        <CheckboxesField
          name="languages"
          label={t("fields.languages")}
          hint={t("fieldHints.languages")}
          columns
          options={languages.map((value) => ({ value, label: languageName(value, locale) }))}
          defaultValue={answers.languages}
        />
      </>
    );
  },
  statement: async ({ answers, label }) => (
    <TextAreaField
      name="statement"
      label={label}
      labelHidden
      required
      rows={8}
      maxLength={4000}
      defaultValue={answers.statement}
    />
  ),
  conflicts: async ({ answers, label, cohort }) => {
    const [t, partners] = await Promise.all([getTranslations("apply"), partnersIn(cohort.id)]);
    if (partners.length === 0) return <p>{t("noPartners")}</p>;
    return (
      <CheckboxesField
        name="conflicts"
        label={label}
        labelHidden
        columns
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={answers.conflicts}
      />
    );
  },
};

/** The fields of one question, filled with what is known. */
export async function QuestionFields({ step, ...props }: Props & { step: ApplyStep }): Promise<ReactNode> {
  return fields[step](props);
}
