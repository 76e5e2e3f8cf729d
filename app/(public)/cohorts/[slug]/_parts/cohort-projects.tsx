import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { RowList, type RowItem } from "@/components/ui/row-list";
import type { Paged } from "@/lib/platform/paging";
import type { ListedProject } from "@/lib/projects/queries/listing";

/** The projects of a cohort as rows, the first page of them, and the way to all. */
export async function CohortProjects({ slug, projects }: { slug: string; projects: Paged<ListedProject> }) {
  const t = await getTranslations("cohorts");
  const hours = ({ hoursFrom, hoursTo }: ListedProject) => {
    if (hoursFrom === null || hoursTo === null) return null;
    return hoursFrom === hoursTo
      ? t("record.hoursExact", { hours: hoursFrom })
      : t("record.hoursRange", { from: hoursFrom, to: hoursTo });
  };
  const rows = projects.rows.map((project): RowItem => ({
    key: project.slug,
    href: `/projects/${project.slug}`,
    title: project.title,
    lead: project.partner,
    text: project.summary,
    facts: [...project.causes, hours(project)],
    aside: (
      <span className="text-ink-soft">
        {project.stage === "PUBLISHED"
          ? t("record.seatsOpen", { count: project.openSeats })
          : t("record.seatsWanted", { count: project.seats })}
      </span>
    ),
  }));
  return (
    <section aria-labelledby="projects" className="grid gap-4">
      <h2 id="projects">{t("record.projects")}</h2>
      {rows.length === 0 ? (
        <EmptyState title={t("record.noProjects")}>{t("record.noProjectsText")}</EmptyState>
      ) : (
        <RowList label={t("record.projects")} items={rows} />
      )}
      {projects.pages > 1 && (
        <p>
          <Link href={`/projects?cohort=${slug}`}>{t("record.allProjects", { count: projects.total })}</Link>
        </p>
      )}
    </section>
  );
}
