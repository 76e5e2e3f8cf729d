import type { ReactNode } from "react";
import { markInterest } from "@/app/(public)/projects/[slug]/questions/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { Choice } from "@/components/ui/choice";
import { Link } from "@/components/ui/link";
import { Named } from "@/components/ui/named";
import { Table, type Column } from "@/components/ui/table";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { FairProject } from "@/lib/teams/fair/queries";
import type { FairRoles } from "@/lib/teams/fair/roles";
import { RolesOpen } from "./roles-open";
import { workedWhere } from "./worked-where";

type Props = {
  projects: FairProject[];
  roles: FairRoles;
  signedIn: boolean;
  /** The form that puts what is ticked side by side, and what is ticked in it; null where there is nothing to compare with. */
  ticks: { form: string; chosen: readonly string[] } | null;
};

/** The projects of a page side by side on what one asks first: whose, what, which role, how much time, where. */
export async function FairTable({ projects, roles, signedIn, ticks }: Props) {
  const [t, where] = await Promise.all([getTranslations("fair"), workedWhere()]);
  const columns: Column<FairProject>[] = [
    {
      key: "project",
      header: t("project"),
      heading: true,
      cell: (project) => <Project project={project} />,
    },
    {
      key: "roles",
      header: t(roles.measured ? "rolesForYou" : "rolesOpen"),
      cell: ({ slug }) => <RolesOpen roles={roles.open.get(slug) ?? []} measured={roles.measured} />,
    },
    { key: "hours", header: t("rows.hours"), cell: (project) => hoursOf(t, project) },
    { key: "weeks", header: t("rows.weeks"), cell: ({ weeks }) => weeks && t("weeks", { weeks }) },
    { key: "where", header: t("rows.where"), cell: where },
    {
      key: "more",
      header: t("more"),
      cell: (project) => (
        <span className="grid justify-items-start gap-2 max-sm:justify-items-end sm:whitespace-nowrap">
          {ticks && (
            <Choice
              name="compare"
              form={ticks.form}
              value={project.slug}
              label={<Named of={project.title}>{t("tick")}</Named>}
              defaultChecked={ticks.chosen.includes(project.slug)}
            />
          )}
          {signedIn && <Mark project={project} />}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t("all", { count: projects.length })}
      captionHidden
      columns={columns}
      rows={projects}
      rowKey={({ id }) => id}
    />
  );
}

/** "4 hours a week", or "3 to 5". */
export function hoursOf(
  t: Awaited<ReturnType<typeof getTranslations<"fair">>>,
  { hoursFrom: from, hoursTo: to }: FairProject,
): ReactNode {
  if (from === null || to === null) return null;
  return from === to ? t("hoursEven", { hours: from }) : t("hours", { from, to });
}

async function Project({
  project: { slug, title, partner, summary, questions, marked },
}: {
  project: FairProject;
}) {
  const t = await getTranslations("fair");
  return (
    <div className="grid justify-items-start gap-1 text-start sm:w-64">
      {marked && <Badge tone="info">{t("marked")}</Badge>}
      <Link href={`/projects/${slug}`}>{title}</Link>
      <span className="font-normal text-ink-soft">{partner}</span>
      {summary && <span className="font-normal">{summary}</span>}
      <span className="flex flex-wrap gap-x-4 gap-y-1 font-normal">
        <Link href={`/projects/${slug}/team`}>
          <Named of={title}>{t("team")}</Named>
        </Link>
        <Link href={`/projects/${slug}/questions`}>
          <Named of={title}>{t("questions", { count: questions })}</Named>
        </Link>
      </span>
    </div>
  );
}

async function Mark({ project: { id, title, marked } }: { project: FairProject }) {
  const t = await getTranslations("fair");
  return (
    <ActionButton
      action={markInterest}
      fields={{ projectId: id, interested: marked ? "no" : "yes", back: "fair" }}
      label={t(marked ? "unmark" : "mark")}
      of={title}
      tone={marked ? "quiet" : "secondary"}
      size="small"
    />
  );
}
