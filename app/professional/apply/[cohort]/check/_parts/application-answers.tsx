import type { ReactNode } from "react";
import { FreeTimes } from "@/components/people/free-times";
import { Answer } from "@/components/questions/answer";
import type { Answers } from "@/lib/applications/answers";
import { partnersIn } from "@/lib/applications/queries";
import { applySteps, type ApplyStep } from "@/lib/applications/schema";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { causes as causeChoices } from "@/lib/reference/causes-and-areas";
import { isDiscipline } from "@/lib/reference/disciplines";
import { skillChoices } from "@/lib/reference/skills";
import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  answers: Answers;
  cohort: Cohort;
  missing: readonly ApplyStep[];
  changeHref: (step: ApplyStep) => string;
};

/** An application as it reads, question by question. */
export async function ApplicationAnswers({ answers, cohort, missing, changeHref }: Props) {
  const [t, said] = await Promise.all([getTranslations("apply"), inWords(answers, cohort)]);
  return (
    <dl className="grid divide-y divide-line border-y border-line *:py-3">
      {applySteps.map((step) => (
        <Answer
          key={step}
          question={t(`ask.${step}`)}
          answer={said[step]}
          missing={missing.includes(step)}
          changeHref={changeHref(step)}
        />
      ))}
    </dl>
  );
}

async function inWords(answers: Answers, cohort: Cohort): Promise<Record<ApplyStep, ReactNode>> {
  const locale = await getLocale();
  const [t, cohorts, names, partners, causes] = await Promise.all([
    getTranslations("apply"),
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    partnersIn(cohort.id),
    causeChoices(locale),
  ]);
  const { discipline, hoursPerWeek } = answers;
  const chosen = <Of extends { name: string }>(all: Of[], isChosen: (one: Of) => boolean) =>
    all
      .filter(isChosen)
      .map(({ name }) => name)
      .join(", ");
  return {
    discipline: isDiscipline(discipline) && names(`disciplines.${discipline}`),
    skills: answers.skills.length + answers.suggested.length > 0 && <SkillList answers={answers} />,
    hours:
      hoursPerWeek &&
      `${cohorts("hoursPerWeek", { hours: hoursPerWeek })} · ${cohorts(`timeKinds.${answers.timeKind}`)}`,
    causes: chosen(causes, ({ slug }) => answers.causes.includes(slug)),
    involvement: lines(cohorts(`involvements.${answers.involvement}`), answers.learning),
    times: answers.freeTimes.length > 0 && <FreeTimes windows={answers.freeTimes} />,
    place: lines(
      cohorts(`workPlaces.${answers.place}`),
      answers.languages.map((code) => languageName(code, locale)).join(", "),
    ),
    statement: answers.statement,
    conflicts: chosen(partners, ({ id }) => answers.conflicts.includes(id)) || t("checked.none"),
  };
}

async function SkillList({ answers: { skills, suggested } }: { answers: Answers }) {
  const [t, cohorts, known] = await Promise.all([
    getTranslations("apply"),
    getTranslations("cohorts"),
    skillChoices(await getLocale()),
  ]);
  const names = new Map(known.map(({ slug, name }) => [slug, name]));
  const named = [
    ...skills.map(({ skill, level }) => ({ name: names.get(skill) ?? skill, level })),
    ...suggested.map(({ name, level }) => ({ name: t("checked.suggested", { name }), level })),
  ];
  return (
    <ul>
      {named.map(({ name, level }) => (
        <li key={name}>
          {name} <span className="text-ink-soft">({cohorts(`levels.${level as 1 | 2 | 3 | 4 | 5}`)})</span>
        </li>
      ))}
    </ul>
  );
}

const lines = (...parts: string[]) => parts.filter(Boolean).join("\n");
