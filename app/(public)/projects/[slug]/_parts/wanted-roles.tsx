import { Badge, Tag } from "@/components/ui/badge";
import { PersonLine } from "@/components/ui/avatar";
import { EmailLink } from "@/components/ui/email-link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Team, TeamSeat } from "@/lib/teams/queries/team";
import { isDiscipline } from "@/lib/reference/disciplines";
import type { ProjectRecord } from "@/lib/scoping/queries/record";

const seeking = ["PUBLISHED", "STAFFED"];
const later = ["DRAFT", "SUBMITTED", "SCOPING", "SCOPED"];

/** The roles of the team with their seats, hours and skills, and with their people for those who may know them. */
export async function WantedRoles({
  project: { stage, roles },
  team,
}: {
  project: ProjectRecord;
  /** Null for visitors: names are not theirs to read. */
  team: Team | null;
}) {
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
        {roles.map(({ id, title: role, discipline, open, held, seats, hoursPerWeek, required, skills }) => (
          <li key={id} className="grid gap-2 py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h3>{role}</h3>
              {seeking.includes(stage) ? (
                <Badge tone={open + held > 0 ? "info" : "ok"}>
                  {open === 0 && held > 0 ? t("roleSeatsHeld", { held }) : t("roleSeats", { open, seats })}
                </Badge>
              ) : (
                <span className="text-sm text-ink-soft">{t("roleSeatsPlanned", { seats })}</span>
              )}
            </div>
            <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
              <span>{isDiscipline(discipline) ? names(discipline) : discipline}</span>
              <span>{t("roleHours", { hours: hoursPerWeek })}</span>
              {!required && <span>{t("optionalRole")}</span>}
            </p>
            <RolePeople seats={seatsOf(team, id)} />
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

const seatsOf = (team: Team | null, roleId: string) =>
  team?.roles.find(({ id }) => id === roleId)?.seats ?? [];

async function RolePeople({ seats }: { seats: readonly TeamSeat[] }) {
  const people = seats.flatMap(({ id, member }) => (member ? [{ id, ...member }] : []));
  if (people.length === 0) return null;
  const t = await getTranslations("teams.page");
  return (
    <ul className="grid gap-2">
      {people.map(({ id, name, email, headline }) => (
        <li key={id} className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
          <PersonLine name={name ?? t("unnamed")} note={headline ?? undefined} />
          {email && (
            <span className="min-w-0 text-sm">
              <EmailLink address={email} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
