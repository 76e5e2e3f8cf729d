import type { Metadata } from "next";
import { EmailLink } from "@/components/ui/email-link";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { FreeTimes } from "@/components/people/free-times";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { Timeline } from "@/components/ui/timeline";
import { applicationForReview } from "@/lib/applications/review-query";
import { isDiscipline } from "@/lib/reference/disciplines";
import { isTrait } from "@/lib/people/traits";
import { formatInstant, languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { DecisionSection } from "./_parts/decision";
import { ReviewsSection } from "./_parts/reviews";

type Props = PageProps<"/staff/applications/[id]">;

const load = cache(async (id: string) => {
  const actor = await requireActor("staff", `/staff/applications/${id}`);
  const isId = /^[0-9a-f-]{36}$/.test(id);
  return { actor, application: isId ? await applicationForReview(actor, id, await getLocale()) : null };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await load((await params).id);
  const t = await getTranslations("cohorts");
  return { title: application ? t("review.by", { name: application.person.name }) : undefined };
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const { actor, application } = await load((await params).id);
  if (!application) notFound();
  const [t, review, names, traits, locale] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("review"),
    getTranslations("catalogue"),
    getTranslations("scoping.traits"),
    getLocale(),
  ]);
  const { person, cohort, submittedAt } = application;
  const when = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  const discipline = (slug: string) => (isDiscipline(slug) ? names(`disciplines.${slug}`) : slug);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={[
          { href: "/staff/programmes", label: t("staff.programmes") },
          { href: `/staff/cohorts/${cohort.slug}`, label: cohort.name },
          { href: `/staff/cohorts/${cohort.slug}/applications`, label: t("review.back") },
        ]}
        badge={<ApplicationBadge state={application.state} />}
        title={t("review.by", { name: person.name })}
        lead={submittedAt && t("review.sentOn", { when: when(submittedAt) })}
      />
      <RecordLayout
        side={
          <>
            <Panel title={t("review.availability")} id="availability">
              <Facts
                facts={[
                  { term: t("review.discipline"), detail: discipline(application.discipline) },
                  {
                    term: t("review.hours"),
                    detail:
                      application.hoursPerWeek && t("hoursPerWeek", { hours: application.hoursPerWeek }),
                  },
                  { term: t("review.time"), detail: t(`timeKinds.${application.timeKind}`) },
                  { term: t("review.place"), detail: t(`workPlaces.${application.place}`) },
                  {
                    term: t("review.languages"),
                    detail: application.languages.map((code) => languageName(code, locale)).join(", "),
                  },
                  {
                    term: t("review.email"),
                    detail: <EmailLink address={person.email} />,
                  },
                ]}
              />
              <div className="mt-4 grid gap-1 text-sm">
                <h3 className="text-xs font-normal text-ink-soft">{t("review.freeTimes")}</h3>
                {application.freeTimes.length > 0 ? (
                  <FreeTimes windows={application.freeTimes} />
                ) : (
                  <p>{t("review.freeTimesNone")}</p>
                )}
              </div>
            </Panel>
            {application.decisions.length > 0 && (
              <Panel title={t("review.history")} id="history">
                <Timeline
                  label={t("review.history")}
                  entries={application.decisions.map(({ outcome, reason, at, by }) => ({
                    title: t(`states.${outcome}`),
                    when: by ? t("review.byWhom", { when: when(at), name: by }) : when(at),
                    text: reason || (!by && outcome === "ACCEPTED" && review("movedUp")),
                  }))}
                />
              </Panel>
            )}
          </>
        }
      >
        {application.changedAt && (
          <Notice tone={application.changedAfterReview ? "warn" : "info"}>
            {t(application.changedAfterReview ? "review.changedAfter" : "review.changed", {
              when: when(application.changedAt),
            })}
          </Notice>
        )}
        <section aria-labelledby="statement" className="grid gap-3">
          <h2 id="statement">{t("review.statement")}</h2>
          <p className="prose max-w-measure">{application.statement}</p>
        </section>
        <section aria-labelledby="skills" className="grid gap-3">
          <h2 id="skills">{t("review.skills")}</h2>
          <Table
            caption={t("review.skills")}
            captionHidden
            rows={application.skills}
            rowKey={({ name }) => name}
            columns={[
              { key: "skill", header: t("skills.skill"), heading: true, cell: ({ name }) => name },
              {
                key: "discipline",
                header: t("staff.discipline"),
                cell: (skill) => discipline(skill.discipline),
              },
              {
                key: "level",
                header: t("review.level"),
                cell: ({ level }) => t(`levels.${level as 1 | 2 | 3 | 4 | 5}`),
              },
            ]}
            empty={<p className="text-ink-soft">{t("review.noSkills")}</p>}
          />
        </section>
        <Facts
          layout="stacked"
          facts={[
            {
              term: t("review.conflicts"),
              detail:
                application.conflicts.length > 0 ? (
                  <ul>
                    {application.conflicts.map(({ id, name, slug }) => (
                      <li key={id}>
                        <Link href={`/organizations/${slug}`}>{name}</Link>
                      </li>
                    ))}
                  </ul>
                ) : (
                  t("review.noConflicts")
                ),
            },
            {
              term: t("review.suggested"),
              detail: application.suggested.map(({ name }) => name).join(", "),
            },
            { term: t("review.involvement"), detail: t(`involvements.${application.involvement}`) },
            {
              term: t("review.learning"),
              detail: application.learning && <p className="prose">{application.learning}</p>,
            },
            { term: t("review.causes"), detail: application.causes.join(", ") },
            {
              term: t("review.about"),
              detail: (person.headline ?? person.about) && (
                <div className="prose">
                  <p>{person.headline}</p>
                  <p>{person.about}</p>
                </div>
              ),
            },
            {
              term: t("review.traits"),
              detail: person.traits
                .filter(isTrait)
                .map((trait) => traits(trait))
                .join(", "),
            },
          ]}
        />
        <ReviewsSection actor={actor} application={application} />
        <DecisionSection application={application} own={person.id === actor.personId} />
      </RecordLayout>
    </>
  );
}
