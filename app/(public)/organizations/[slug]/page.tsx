import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/app/actor";
import { Said } from "@/app/said";
import { slugFrom } from "@/app/slug";
import { shared } from "@/app/social";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { StandingBadge } from "@/components/organizations/standing-badge";
import { StageBadge } from "@/components/projects/stage-badge";
import { ButtonLink } from "@/components/ui/button";
import { RowList } from "@/components/ui/row-list";
import { organizationPage } from "@/lib/organizations/queries";
import { projectsOf } from "@/lib/projects/queries/of-organization";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { publicStages } from "@/lib/projects/schema";
import { ClaimPanel } from "./_parts/claim-panel";
import { OrganizationFacts } from "./_parts/facts";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(async (slug: string) => organizationPage(await currentActor(), slug, await getLocale()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organization = await load(await slugFrom(params));
  if (!organization) return {};
  const { name, mission, slug, standing } = organization;
  const description = mission.split("\n")[0]?.slice(0, 200) || undefined;
  return {
    title: name,
    description,
    alternates: { canonical: `/organizations/${slug}` },
    openGraph: await shared({ title: name, description, url: `/organizations/${slug}` }),
    robots: standing === "SUSPENDED" ? { index: false, follow: false } : undefined,
  };
}

/** An organization's page: who they are, what they work on with us, and the way in for someone from there. */
export default async function Organization({ params, searchParams }: Props) {
  const organization = await load(await slugFrom(params));
  if (!organization) notFound();
  const [t, actor, projects] = await Promise.all([
    getTranslations("organizations"),
    currentActor(),
    projectsOf(organization.id, publicStages),
  ]);
  const { name, slug, standing, mission, priorities } = organization;
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        size="public"
        title={name}
        badge={
          standing === "LISTED" || standing === "CLAIM_PENDING" ? undefined : (
            <StandingBadge standing={standing} />
          )
        }
        breadcrumbs={[{ href: "/organizations", label: t("title") }]}
        actions={
          organization.managed && (
            <ButtonLink href={`/staff/organizations/${slug}`} tone="secondary">
              {t("page.manage")}
            </ButtonLink>
          )
        }
      />
      <RecordLayout
        side={
          <>
            <OrganizationFacts organization={organization} />
            <ClaimPanel organization={organization} signedIn={actor !== null} />
          </>
        }
      >
        <section className="grid gap-3">
          <h2>{t("page.mission")}</h2>
          {mission ? (
            <p className="prose max-w-measure">{mission}</p>
          ) : (
            <p className="text-ink-soft">{t("page.noMission")}</p>
          )}
        </section>
        <section className="grid gap-3">
          <h2>{t("page.projects")}</h2>
          {projects.length > 0 ? (
            <RowList
              label={t("page.projects")}
              items={projects.map((project) => ({
                key: project.slug,
                href: `/projects/${project.slug}`,
                title: project.title,
                text: project.summary,
                aside: <StageBadge stage={project.stage} />,
              }))}
            />
          ) : (
            <p className="text-ink-soft">{t("page.noProjects")}</p>
          )}
        </section>
        {priorities.length > 0 && (
          <section className="grid gap-4">
            <h2>{t("page.priorities")}</h2>
            <ul className="grid gap-5">
              {priorities.map(({ id, title, why, horizon }) => (
                <li key={id} className="grid max-w-measure gap-1 border-s-2 border-line ps-4">
                  <h3>{title}</h3>
                  {horizon && <p className="text-sm text-ink-soft">{horizon}</p>}
                  {why && <p className="prose">{why}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </RecordLayout>
    </>
  );
}
