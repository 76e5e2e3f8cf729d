import { Link } from "@/components/ui/link";
import { getTranslations } from "next-intl/server";
import { ProjectRows } from "@/components/projects/project-rows";
import { EmptyState } from "@/components/ui/empty-state";
import type { Paged } from "@/lib/platform/paging";
import type { ListedProject } from "@/lib/projects/queries/listing";

/** The projects of a cohort as rows, the first page of them, and the way to all. */
export async function CohortProjects({ slug, projects }: { slug: string; projects: Paged<ListedProject> }) {
  const t = await getTranslations("cohorts");
  return (
    <section aria-labelledby="projects" className="grid gap-4">
      <h2 id="projects">{t("record.projects")}</h2>
      {projects.total === 0 ? (
        <EmptyState title={t("record.noProjects")}>{t("record.noProjectsText")}</EmptyState>
      ) : (
        <ProjectRows projects={projects.rows} label={t("record.projects")} />
      )}
      {projects.pages > 1 && (
        <p>
          <Link href={`/projects?cohort=${slug}`}>{t("record.allProjects", { count: projects.total })}</Link>
        </p>
      )}
    </section>
  );
}
