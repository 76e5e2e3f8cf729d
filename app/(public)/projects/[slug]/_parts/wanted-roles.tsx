import { getTranslations } from "next-intl/server";
import { Badge, Tag } from "@/components/ui/badge";
import { isDiscipline } from "@/lib/people/disciplines";
import type { ProjectRecord } from "@/lib/projects/queries/record";

const seeking = ["PUBLISHED", "STAFFED"];
const later = ["DRAFT", "SUBMITTED", "SCOPING", "SCOPED"];

/** The roles of the team with their seats, hours and skills. */
export async function WantedRoles({ project: { stage, roles } }: { project: ProjectRecord }) {
  if (roles.length === 0) return null;
  const [t, names] = await Promise.all([
    getTranslations("projects.record"),
    getTranslations("catalogue.disciplines"),
  ]);
  const title = seeking.includes(stage) ? "wantedOpen" : later.includes(stage) ? "wantedLater" : "wanted";
  return (
    <section id="roles" className="grid gap-3">
      <h2>{t(title)}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {roles.map(({ id, title: role, discipline, open, seats, hoursPerWeek, required, skills }) => (
          <li key={id} className="grid gap-2 py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h3>{role}</h3>
              {seeking.includes(stage) ? (
                <Badge tone={open > 0 ? "info" : "ok"}>{t("roleSeats", { open, seats })}</Badge>
              ) : (
                <span className="text-sm text-ink-soft">{t("roleSeatsPlanned", { seats })}</span>
              )}
            </div>
            <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
              <span>{isDiscipline(discipline) ? names(discipline) : discipline}</span>
              <span>{t("roleHours", { hours: hoursPerWeek })}</span>
              {!required && <span>{t("optionalRole")}</span>}
            </p>
            {skills.length > 0 && (
              <ul aria-label={t("skills")} className="flex flex-wrap gap-2">
                {skills.map(({ slug, name }) => (
                  <li key={slug}>
                    <Tag>{name}</Tag>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
