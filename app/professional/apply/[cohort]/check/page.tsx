import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { ActionForm } from "@/components/forms/action-form";
import { Steps } from "@/components/forms/steps";
import { SubmitButton } from "@/components/forms/submit-button";
import { FreeTimes } from "@/components/people/free-times";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { ownApplication, partnersIn } from "@/lib/cohorts/application-queries";
import { missingIn } from "@/lib/cohorts/completeness";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { causes as causeChoices } from "@/lib/organizations/catalogue";
import { isDiscipline } from "@/lib/people/disciplines";
import { skillChoices } from "@/lib/people/skills/queries";
import { formatInstant, languageName } from "@/lib/platform/i18n/format";
import { submitApplication } from "../actions";

type Props = PageProps<"/professional/apply/[cohort]/check">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cohort: slug } = await params;
  const [t, cohort] = await Promise.all([getTranslations("cohorts"), cohortBySlug(null, slug)]);
  return { title: await pageTitle(t("apply.checkTitle"), { of: cohort?.name }) };
}

export default async function CheckPage({ params }: Props) {
  const { cohort: slug } = await params;
  const here = `/professional/apply/${slug}`;
  const actor = await requireActor("professional", `${here}/check`);
  const cohort = await cohortBySlug(null, slug);
  if (!cohort) notFound();
  const draft = await ownApplication(actor, cohort.id);
  if (draft && draft.state !== "DRAFT") redirect("/professional/applications");
  if (!draft || cohort.phase !== "applying") redirect(here);
  const locale = await getLocale();
  const [t, names, partners, skills, causes] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    partnersIn(cohort.id),
    skillChoices(locale),
    causeChoices(locale),
  ]);
  const missing = missingIn({ ...draft, skills: [...draft.skills, ...draft.suggested] });
  const skillNames = new Map(skills.map((skill) => [skill.slug, skill.name]));
  const chosen = <Of extends { name: string }>(all: Of[], isChosen: (one: Of) => boolean) =>
    all
      .filter(isChosen)
      .map(({ name }) => name)
      .join(", ");
  const notSaid = <span className="text-ink-soft">{t("apply.notSaid")}</span>;
  const level = (value: number) => t(`levels.${value as 1 | 2 | 3 | 4 | 5}`);
  const facts = [
    {
      term: t("apply.discipline"),
      detail: isDiscipline(draft.discipline) ? names(`disciplines.${draft.discipline}`) : notSaid,
    },
    {
      term: t("apply.skills"),
      detail:
        draft.skills.length + draft.suggested.length > 0 ? (
          <ul>
            {draft.skills.map((skill) => (
              <li key={skill.skill}>
                {skillNames.get(skill.skill)} <span className="text-ink-soft">({level(skill.level)})</span>
              </li>
            ))}
            {draft.suggested.map((skill) => (
              <li key={skill.name}>
                {t("apply.suggested", skill)} <span className="text-ink-soft">({level(skill.level)})</span>
              </li>
            ))}
          </ul>
        ) : (
          notSaid
        ),
    },
    { term: t("apply.engagement"), detail: t(`engagements.${draft.engagement}`) },
    {
      term: t("apply.learning"),
      detail: draft.learning ? <p className="prose">{draft.learning}</p> : notSaid,
    },
    {
      term: t("apply.hours"),
      detail: draft.hoursPerWeek ? t("hoursPerWeek", { hours: draft.hoursPerWeek }) : notSaid,
    },
    { term: t("apply.timeKind"), detail: t(`timeKinds.${draft.timeKind}`) },
    { term: t("apply.place"), detail: t(`workPlaces.${draft.place}`) },
    {
      term: t("apply.languages"),
      detail: draft.languages.map((code) => languageName(code, locale)).join(", ") || notSaid,
    },
    {
      term: t("apply.freeTimes"),
      detail: draft.freeTimes.length > 0 ? <FreeTimes windows={draft.freeTimes} /> : notSaid,
    },
    {
      term: t("apply.statement"),
      detail: draft.statement ? <p className="prose">{draft.statement}</p> : notSaid,
    },
    {
      term: t("apply.causes"),
      detail: chosen(causes, ({ slug: cause }) => draft.causes.includes(cause)) || notSaid,
    },
    {
      term: t("apply.conflicts"),
      detail: chosen(partners, ({ id }) => draft.conflicts.includes(id)) || t("review.noConflicts"),
    },
  ];
  return (
    <>
      <PageHeading
        breadcrumbs={[
          { href: `/cohorts/${slug}`, label: cohort.name },
          { href: here, label: t("apply.title", { cohort: cohort.name }) },
        ]}
        title={t("apply.checkTitle")}
        lead={t("apply.checkLead")}
      />
      <div className="grid max-w-form gap-8">
        <Steps
          label={t("apply.step")}
          steps={[
            { label: t("apply.stepWrite"), href: here, state: "done" },
            { label: t("apply.stepCheck"), state: "current" },
          ]}
        />
        {missing.length > 0 && (
          <Notice tone="warn" title={t("apply.missing")}>
            <ul className="list-disc ps-4">
              {missing.map((field) => (
                <li key={field}>
                  <Link href={`${here}#${field === "skills" ? "skills" : `field-${field}`}`}>
                    {t(`apply.missingItem.${field}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Facts layout="stacked" facts={facts} />
        {missing.length === 0 && (
          <Panel tone="brand" title={t("apply.whatNext")} id="next">
            <p>
              {t("apply.whatNextText", { date: formatInstant(cohort.reviewEndsAt, locale, cohort.timeZone) })}
            </p>
          </Panel>
        )}
        <div className="flex flex-wrap items-start gap-3">
          {missing.length === 0 && (
            <ActionForm action={submitApplication} hidden={{ cohortId: cohort.id }} className="grid gap-3">
              <SubmitButton>{t("apply.send")}</SubmitButton>
            </ActionForm>
          )}
          <ButtonLink href={here} tone={missing.length === 0 ? "secondary" : "primary"}>
            {t("apply.change")}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
