import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { CheckboxesField, RadioField, SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { SkillRows } from "@/components/people/skill-rows";
import { WeekField } from "@/components/forms/week-field";
import { weekFieldWords } from "@/components/forms/week-words";
import type { Answers } from "@/lib/cohorts/application-queries";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { hoursLimits } from "@/lib/cohorts/schema";
import { Engagement, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import type { Named } from "@/lib/organizations/catalogue";
import { languages } from "@/lib/people/languages-schema";
import { disciplines } from "@/lib/people/disciplines";
import type { SkillChoice } from "@/lib/people/skills/queries";
import { formatDate, languageName, zoneName } from "@/lib/platform/i18n/format";
import { changeApplication, continueApplication, keepDraft } from "../actions";

type Props = {
  cohort: Cohort;
  answers: Answers;
  partners: { id: string; name: string }[];
  skills: SkillChoice[];
  causes: Named[];
  /** The zone in which they read a clock. */
  timeZone: string;
  /** It was sent already: it is changed as a whole, and not while they type. */
  sent: boolean;
};

/** Everything a professional says about themselves for one cohort, kept while they write. */
export async function ApplicationForm(props: Props) {
  const { cohort, answers, partners, skills, causes, timeZone, sent } = props;
  const [t, names, locale, weekWords] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    getLocale(),
    weekFieldWords(),
  ]);
  return (
    <ActionForm
      action={sent ? changeApplication : continueApplication}
      hidden={{ cohortId: cohort.id }}
      className="grid max-w-form gap-12"
    >
      <Part id="work" title={t("apply.work")}>
        <SelectField
          name="discipline"
          label={t("apply.discipline")}
          hint={t("apply.disciplineHint")}
          required
          placeholder=""
          options={disciplines.map((slug) => ({ value: slug, label: names(`disciplines.${slug}`) }))}
          defaultValue={answers.discipline}
        />
        <SkillRows
          chosen={answers.skills}
          suggested={answers.suggested}
          skills={skills}
          title={t("apply.skills")}
          hint={t("apply.skillsHint", { count: skills.length })}
        />
        <RadioField
          name="engagement"
          label={t("apply.engagement")}
          required
          options={Object.values(Engagement).map((kind) => ({
            value: kind,
            label: t(`engagements.${kind}`),
          }))}
          defaultValue={answers.engagement}
        />
        <TextAreaField
          name="learning"
          label={t("apply.learning")}
          hint={t("apply.learningHint")}
          rows={2}
          maxLength={1000}
          defaultValue={answers.learning}
        />
      </Part>
      <Part id="time" title={t("apply.time")}>
        <TextField
          name="hoursPerWeek"
          type="number"
          min={hoursLimits.least}
          max={hoursLimits.most}
          label={t("apply.hours")}
          hint={t("apply.hoursHint", {
            kickoff: formatDate(cohort.kickoffOn, locale),
            end: formatDate(cohort.endsOn, locale),
          })}
          required
          defaultValue={answers.hoursPerWeek ?? undefined}
        />
        <RadioField
          name="timeKind"
          label={t("apply.timeKind")}
          required
          options={Object.values(TimeKind).map((kind) => ({ value: kind, label: t(`timeKinds.${kind}`) }))}
          defaultValue={answers.timeKind}
        />
        <RadioField
          name="place"
          label={t("apply.place")}
          required
          inline
          options={Object.values(WorkPlace).map((kind) => ({ value: kind, label: t(`workPlaces.${kind}`) }))}
          defaultValue={answers.place}
        />
        <CheckboxesField
          name="languages"
          label={t("apply.languages")}
          hint={t("apply.languagesHint")}
          columns
          options={languages.map((value) => ({ value, label: languageName(value, locale) }))}
          defaultValue={answers.languages}
        />
        <WeekField
          name="freeTimes"
          label={t("apply.freeTimes")}
          hint={t("apply.freeTimesHint", { zone: zoneName(timeZone) })}
          defaultValue={answers.freeTimes}
          words={weekWords}
        />
      </Part>
      <Part id="believe" title={t("apply.believe")}>
        <TextAreaField
          name="statement"
          label={t("apply.statement")}
          hint={t("apply.statementHint")}
          required
          rows={6}
          maxLength={4000}
          defaultValue={answers.statement}
        />
        <CheckboxesField
          name="causes"
          label={t("apply.causes")}
          columns
          options={causes.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={answers.causes}
        />
        {partners.length > 0 ? (
          <CheckboxesField
            name="conflicts"
            label={t("apply.conflicts")}
            hint={t("apply.conflictsHint")}
            columns
            options={partners.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={answers.conflicts}
          />
        ) : (
          <div className="grid gap-1.5 text-sm">
            <p className="font-semibold">{t("apply.conflicts")}</p>
            <p className="text-ink-soft">{t("apply.noPartners")}</p>
          </div>
        )}
      </Part>
      <div className="flex flex-wrap gap-3">
        {sent ? (
          <SubmitButton>{t("apply.saveChanges")}</SubmitButton>
        ) : (
          <>
            <SubmitButton>{t("apply.check")}</SubmitButton>
            <SubmitButton name="next" value="stay" tone="secondary">
              {t("apply.save")}
            </SubmitButton>
          </>
        )}
      </div>
      {!sent && <Autosave action={keepDraft} />}
    </ActionForm>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-6">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}
