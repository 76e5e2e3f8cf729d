import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { requireActor } from "@/app/actor";
import { Needs } from "@/app/needs";
import { MyClaims } from "@/app/partner/_parts/my-claims";
import { ProjectSteps } from "@/app/partner/_parts/project-steps";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { PersonLine } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Panel } from "@/components/ui/panel";
import { groupsOf } from "@/lib/attention/groups";
import {
  organizationsOf,
  partnerNeeds,
  partnerProjects,
  type PartnerProject,
} from "@/lib/attention/queries/partner";
import { claimsOf } from "@/lib/organizations/claim-queries";
import { today } from "@/lib/platform/clock";
import { formatDate, formatDateRange, formatDay, formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { SearchParams } from "@/lib/projects/filters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attention.partner"))("title") };
}

/** A partner's first page: what needs me, where is my project, who is on my team. */
export default async function PartnerToday({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor("partner", "/partner");
  const [t, needs, projects, claims] = await Promise.all([
    getTranslations("attention.partner"),
    partnerNeeds(actor),
    partnerProjects(actor),
    claimsOf(actor),
  ]);
  const waitsForStaff = claims.length > 0 && organizationsOf(actor).length === 0;
  const bring = (
    <ButtonLink href="/partner/requests/new" tone={projects.length ? "secondary" : "primary"}>
      {t("bring")}
    </ButtonLink>
  );
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("title")} actions={projects.length > 0 && bring} />
      {claims.length > 0 && (
        <div className="mb-8">
          <MyClaims claims={claims} />
        </div>
      )}
      {projects.length === 0 && !waitsForStaff && (
        <EmptyState title={t("noProjectsTitle")} action={bring}>
          {t("noProjectsText")}
        </EmptyState>
      )}
      {projects.length > 0 && (
        <RecordLayout side={<Side projects={projects} />}>
          {needs.length > 0 ? (
            <Needs groups={groupsOf(needs)} />
          ) : (
            <EmptyState title={t("nothingTitle")}>{t("nothingText")}</EmptyState>
          )}
          <MyProjects projects={projects} />
        </RecordLayout>
      )}
    </>
  );
}

async function MyProjects({ projects }: { projects: readonly PartnerProject[] }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("attention.partner"),
    getTranslations("projects.stage"),
    getLocale(),
  ]);
  return (
    <section className="grid gap-4" aria-labelledby="my-projects">
      <h2 id="my-projects">{t("projects")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {projects.map(
          ({ id, slug, title, stage, stageSince, seats, seatsTaken, startsOn, endsOn, programme }) => (
            <li key={id} className="grid gap-3 py-5">
              <div className="grid gap-1">
                <h3>
                  <Link href={`/projects/${slug}`}>{title || slug}</Link>
                </h3>
                <p className="flex flex-wrap gap-x-4 text-ink-soft">
                  <span>
                    {t("stageSince", {
                      stage: names(stage),
                      date: formatDay(stageSince, locale, programme.timeZone),
                    })}
                  </span>
                  {seats > 0 && <span>{t("seats", { taken: seatsTaken, seats })}</span>}
                  {startsOn && (
                    <span>
                      {endsOn ? formatDateRange(startsOn, endsOn, locale) : formatDate(startsOn, locale)}
                    </span>
                  )}
                </p>
              </div>
              <ProjectSteps title={title} stage={stage} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

async function Side({ projects }: { projects: readonly PartnerProject[] }) {
  const [t, locale] = await Promise.all([getTranslations("attention.partner"), getLocale()]);
  const teams = projects.filter(({ team }) => team.length > 0);
  const minutes = projects.reduce((sum, project) => sum + project.minutes, 0);
  return (
    <>
      <Panel id="team" title={t("team")}>
        {teams.length === 0 && <p className="text-ink-soft">{t("noTeam")}</p>}
        <div className="grid gap-5">
          {teams.map(({ id, slug, title, team }) => (
            <div key={id} className="grid gap-2">
              <h3 className="text-sm">
                <Link href={`/projects/${slug}/team`}>{t("teamOf", { title })}</Link>
              </h3>
              <ul className="grid gap-2">
                {team.map((member) => (
                  <li key={member.id}>
                    <PersonLine name={member.name ?? "—"} note={member.role} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Panel>
      {minutes > 0 && (
        <Figure
          label={t("hours")}
          value={formatHours(minutes, locale)}
          definition={t("hoursDefinition")}
          asOf={formatDate(today(), locale)}
          href="/partner/hours"
        />
      )}
    </>
  );
}
