import { getLocale, getTranslations } from "next-intl/server";
import type { Proposal } from "@/lib/teams/formation/proposal";
import type { FormationView } from "@/lib/teams/queries/formation-page";

/** Whom one would have to recruit to fill what stays empty, in words. */
export async function Gaps({ view, proposal: { gaps } }: { view: FormationView; proposal: Proposal }) {
  const [t, someone, locale] = await Promise.all([
    getTranslations("selection.form"),
    getTranslations("teams.someone"),
    getLocale(),
  ]);
  if (gaps.length === 0) return null;
  const list = new Intl.ListFormat(locale);
  return (
    <section aria-labelledby="gaps" className="grid gap-4">
      <h2 id="gaps">{t("gaps")}</h2>
      <ul className="grid max-w-measure gap-4">
        {gaps.map((gap) => {
          const skills = Object.entries(gap.skills).map(([skill, level]) =>
            t("gapSkill", { skill: view.skills.get(skill) ?? skill, level }),
          );
          const projects = gap.roles.map((id) => view.roles.get(id)?.project.title ?? "");
          return (
            <li key={gap.roles.join()} className="grid gap-1">
              <p className="font-semibold">
                {t("recruit", {
                  who: someone(gap.discipline as "data", { count: gap.count }),
                  hours: gap.hoursPerWeek,
                })}{" "}
                {skills.length > 0 && t("recruitSkills", { skills: list.format(skills) })}
              </p>
              <p className="text-sm">
                {t(`cause.${gap.cause}`)}{" "}
                {t("forProjects", { projects: list.format([...new Set(projects)]) })}
              </p>
              {gap.nearMisses.map(({ code, people }) => {
                const [kind, skill = ""] = code.split(":");
                return (
                  <p key={code} className="text-sm text-ink-soft">
                    {kind === "skill"
                      ? t("nearSkill", { count: people, skill: view.skills.get(skill) ?? skill })
                      : t(kind === "hours" ? "nearHours" : "nearOther", { count: people })}
                  </p>
                );
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
