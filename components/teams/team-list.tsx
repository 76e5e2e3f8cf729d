import { TeamSeatRow, type TeamDeeds } from "@/components/teams/team-seat";
import { Badge, Tag } from "@/components/ui/badge";
import { isDiscipline } from "@/lib/reference/disciplines";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Team } from "@/lib/teams/queries/team";

/** Who is on a team, role by role, and which seats are open. */
export async function TeamList({ team, ...deeds }: { team: Team } & TeamDeeds) {
  const [t, names, locale] = await Promise.all([
    getTranslations("teams.page"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale, { style: "narrow" });
  return (
    <ul className="grid gap-8">
      {team.roles.map((role) => {
        const { discipline, hoursPerWeek: hours, required, skills, seats, open } = role;
        const about = [isDiscipline(discipline) ? names(discipline) : discipline, t("hours", { hours })];
        return (
          <li key={role.id} className="grid gap-3 border-t border-line pt-5">
            <div className="grid gap-1">
              <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <h2 className="text-lg">{role.title}</h2>
                {open > 0 && seats.length > 0 && <Badge tone="info">{t("openSeats", { count: open })}</Badge>}
                {!required && <Tag>{t("wish")}</Tag>}
              </div>
              <p className="text-xs text-ink-soft">{about.join(" · ")}</p>
              {open > 0 && skills.length > 0 && (
                <p className="text-sm">
                  {t("needs")}:{" "}
                  {list.format(
                    skills.map(({ name: skill, level, required: needed }) =>
                      t(needed ? "skill" : "skillWish", { skill, level }),
                    ),
                  )}
                </p>
              )}
            </div>
            {seats.length > 0 && (
              <ul className="grid gap-3">
                {seats.map((seat) => (
                  <li key={seat.id}>
                    <TeamSeatRow seat={seat} {...deeds} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
