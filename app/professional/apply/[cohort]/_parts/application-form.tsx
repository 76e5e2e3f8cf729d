import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { CheckboxesField, RadioField, SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { Answers, SkillChoice } from "@/lib/cohorts/application-queries";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { hoursLimits } from "@/lib/cohorts/schema";
import { TimeKind } from "@/lib/generated/prisma/enums";
import type { Named } from "@/lib/organizations/catalogue";
import { disciplines } from "@/lib/people/disciplines";
import { formatDate } from "@/lib/platform/i18n/format";
import { continueApplication, keepDraft } from "../actions";
import { SkillRows } from "./skill-rows";

type Props = {
  cohort: Cohort;
  answers: Answers;
  partners: { id: string; name: string }[];
  skills: SkillChoice[];
  causes: Named[];
};

/** Everything a professional says about themselves for one cohort, kept while they write. */
export async function ApplicationForm({ cohort, answers, partners, skills, causes }: Props) {
  const [t, names, locale] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    getLocale(),
  ]);
  return (
    <ActionForm
      action={continueApplication}
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
        <SkillRows chosen={answers.skills} skills={skills} />
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
        <SubmitButton>{t("apply.check")}</SubmitButton>
        <SubmitButton name="next" value="stay" tone="secondary">
          {t("apply.save")}
        </SubmitButton>
      </div>
      <Autosave action={keepDraft} />
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
