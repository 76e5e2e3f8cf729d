import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmailLink } from "@/components/ui/email-link";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { compareAnswers } from "@/lib/teams/agreement";
import { kickoffAgenda } from "@/lib/teams/kickoff";
import { workingAnswers, workingTeam } from "@/lib/teams/queries/working";
import { seasonDays } from "./season-days";

type Props = PageProps<"/projects/[slug]/kickoff">;

const load = cache(async (slug: string) => {
  const actor = await requireActor("person", `/projects/${slug}/kickoff`);
  const team = await workingTeam(actor, slug);
  if (!team) notFound();
  return { actor, team };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { team }] = await Promise.all([getTranslations("working.kickoff"), load((await params).slug)]);
  return { title: await pageTitle(t("title"), { of: team.title }), robots: { index: false } };
}

/** Everything for the first meeting of a team and its partner on one page. */
export default async function KickoffPage({ params }: Props) {
  const { slug } = await params;
  const { actor, team } = await load(slug);
  const [t, teams, locale, answers, days] = await Promise.all([
    getTranslations("working.kickoff"),
    getTranslations("teams"),
    getLocale(),
    workingAnswers(team.id),
    seasonDays(team),
  ]);
  const partner = team.organization.name;
  const differing = compareAnswers(answers).filter(({ differ }) => differ).length;
  const papers = [
    { href: `/projects/${slug}/scope/versions/current`, label: t("scope") },
    { href: `/projects/${slug}/agreement`, label: t("agreement") },
  ];
  return (
    <>
      <PageHeading
        size="public"
        breadcrumbs={[
          { href: `/projects/${slug}`, label: team.title },
          { href: `/projects/${slug}/team`, label: teams("title") },
        ]}
        title={t("pageTitle", { project: team.title })}
        lead={t("lead", { when: formatDate(team.cohort.kickoffOn, locale, "long") })}
      />
      <ProjectTabs actor={actor} slug={slug} current="team" below />
      <RecordLayout
        side={
          <>
            <Panel title={t("dates")} id="dates">
              <div className="grid gap-4">
                <Facts
                  facts={days.map(({ on, title }) => ({
                    term: title.split(":")[0],
                    detail: formatDate(on, locale),
                  }))}
                />
                <ButtonLink href={`/projects/${slug}/kickoff/calendar.ics`} tone="secondary" size="small">
                  {t("calendar")}
                </ButtonLink>
                <p className="text-xs text-ink-soft">{t("calendarText")}</p>
              </div>
            </Panel>
            <Panel title={t("papers")} id="papers">
              <ul className="grid gap-2 text-sm">
                {papers.map(({ href, label }) => (
                  <li key={href}>
                    <Link href={href}>{label}</Link>
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        }
      >
        <section aria-labelledby="agenda" className="grid gap-4">
          <h2 id="agenda">{t("agenda")}</h2>
          <p className="text-ink-soft">
            {t("agendaText", { minutes: kickoffAgenda.reduce((sum, { minutes }) => sum + minutes, 0) })}
          </p>
          <ol className="divide-y divide-line border-y border-line">
            {kickoffAgenda.map(({ item, minutes }) => (
              <li key={item} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[4rem_1fr]">
                <span className="text-sm text-ink-soft tabular-nums">{t("minutes", { minutes })}</span>
                <span>
                  {t(`items.${item}`, { partner })}
                  {item === "agreement" && answers.length > 0 && (
                    <span className="text-ink-soft"> {t("differences", { count: differing })}</span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="people" className="grid gap-4">
          <h2 id="people">{t("people")}</h2>
          <Table
            caption={t("people")}
            captionHidden
            rows={team.parties}
            rowKey={({ personId }) => personId}
            columns={[
              { key: "person", header: t("person"), heading: true, cell: ({ name }) => name },
              { key: "role", header: t("role"), cell: ({ role }) => role ?? t("contact", { partner }) },
              {
                key: "email",
                header: t("email"),
                cell: ({ email }) => <EmailLink address={email} />,
              },
            ]}
          />
        </section>
      </RecordLayout>
    </>
  );
}
