import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { FairProject } from "@/lib/teams/fair/queries";
import type { FairRoles } from "@/lib/teams/fair/roles";
import { hoursOf } from "./fair-table";
import { RolesOpen } from "./roles-open";
import { workedWhere } from "./worked-where";

type Props = { projects: FairProject[]; roles: FairRoles; closeHref: string };

/** Two to four projects side by side, a question a row; where that doesn't fit, it is scrolled sideways. */
export async function Comparison({ projects, roles, closeHref }: Props) {
  const [t, where] = await Promise.all([getTranslations("fair"), workedWhere()]);
  const list = (items: readonly string[]) =>
    items.length > 0 && (
      <ul className="grid list-disc gap-1 ps-4">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  const rows: { label: string; cell: (project: FairProject) => ReactNode }[] = [
    { label: t("rows.partner"), cell: ({ partner }) => partner },
    { label: t("rows.summary"), cell: ({ summary }) => summary },
    {
      label: t(roles.measured ? "rolesForYou" : "rolesOpen"),
      cell: ({ slug }) => <RolesOpen roles={roles.open.get(slug) ?? []} measured={roles.measured} />,
    },
    { label: t("rows.hours"), cell: (project) => hoursOf(t, project) },
    { label: t("rows.weeks"), cell: ({ weeks }) => weeks && t("weeks", { weeks }) },
    { label: t("rows.where"), cell: where },
    { label: t("rows.deliverables"), cell: ({ deliverables }) => list(deliverables) },
    { label: t("rows.seats"), cell: ({ openSeats, seats }) => t("seats", { open: openSeats, seats }) },
    { label: t("rows.skills"), cell: ({ skills }) => skills.join(", ") },
    { label: t("rows.debts"), cell: ({ debts }) => t("debts", { count: debts }) },
    {
      label: t("rows.questions"),
      cell: ({ slug, questions }) => (
        <Link href={`/projects/${slug}/questions`}>{t("questions", { count: questions })}</Link>
      ),
    },
  ];
  return (
    <section aria-labelledby="comparison" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="comparison">{t("comparison")}</h2>
        <Link href={closeHref}>{t("close")}</Link>
      </div>
      <div className="overflow-x-auto" role="region" aria-labelledby="comparison" tabIndex={0}>
        <table className="w-full min-w-160 border-collapse text-sm">
          <thead>
            <tr className="border-b-2 border-ink">
              <th scope="col" className="w-36">
                <span className="sr-only">{t("question")}</span>
              </th>
              {projects.map(({ id, slug, title }) => (
                <th key={id} scope="col" className="px-3 py-2 text-start align-bottom font-serif text-base">
                  <Link href={`/projects/${slug}`}>{title}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ label, cell }) => (
              <tr key={label}>
                <th scope="row" className="py-3 pe-3 text-start align-top font-semibold">
                  {label}
                </th>
                {projects.map((project) => (
                  <td key={project.id} className="px-3 py-3 align-top">
                    {cell(project) || "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
