import { Link } from "@/components/ui/link";
import { StageBadge } from "@/components/projects/stage-badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { CohortProject } from "@/lib/applications/supply-and-demand";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

type Props = { projects: CohortProject[]; all: number; slug: string };

/** The projects published into a cohort and how far their teams are; of very many the first, and the way to all. */
export async function ProjectsSection({ projects, all, slug }: Props) {
  const t = await getTranslations("cohorts.staff");
  return (
    <section aria-labelledby="projects" className="grid gap-4">
      <h2 id="projects">{t("projects")}</h2>
      <Table
        caption={t("projects")}
        captionHidden
        rows={projects}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: "title",
            header: t("project"),
            heading: true,
            cell: ({ slug, title }) => <Link href={`/projects/${slug}`}>{title}</Link>,
          },
          { key: "partner", header: t("partner"), cell: ({ partner }) => partner },
          { key: "stage", header: t("stage"), cell: ({ stage }) => <StageBadge stage={stage} /> },
          {
            key: "seats",
            header: t("seats"),
            align: "end",
            cell: ({ seats, seatsTaken }) => t("seatsOf", { taken: seatsTaken, seats }),
          },
        ]}
        empty={
          <EmptyState
            title={t("noProjects")}
            action={
              <ButtonLink href="/staff/projects" tone="secondary">
                {t("seeScoped")}
              </ButtonLink>
            }
          >
            {t("noProjectsText")}
          </EmptyState>
        }
      />
      {all > projects.length && (
        <p>
          <Link href={withParameters("/staff/projects", { view: "table", cohort: slug })}>
            {t("allProjects", { count: all })}
          </Link>
        </p>
      )}
    </section>
  );
}
