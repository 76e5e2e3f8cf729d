import { Link } from "@/components/ui/link";
import { ProjectRows } from "@/components/projects/project-rows";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Paged } from "@/lib/platform/paging";
import type { ListedProject } from "@/lib/projects/queries/listing";

/** The projects of a cohort as rows, the first page of them, and the way to all. */
export async function CohortProjects({ slug, projects }: { slug: string; projects: Paged<ListedProject> }) {
  const [t, fair] = await Promise.all([getTranslations("cohorts"), getTranslations("fair")]);
  return (
    <section aria-labelledby="projects" className="grid gap-4">
      <h2 id="projects">{t("record.projects")}</h2>
      {projects.total === 0 ? (
        <EmptyState title={t("record.noProjects")}>{t("record.noProjectsText")}</EmptyState>
      ) : (
        <ProjectRows projects={projects.rows} label={t("record.projects")} />
      )}
      {projects.total > 1 && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ButtonLink href={`/cohorts/${slug}/fair`} tone="secondary">
            {fair("link")}
          </ButtonLink>
          <span className="text-sm text-ink-soft">{fair("linkText")}</span>
        </p>
      )}
      {projects.pages > 1 && (
        <p>
          <Link href={`/projects?cohort=${slug}`}>{t("record.allProjects", { count: projects.total })}</Link>
        </p>
      )}
    </section>
  );
}
