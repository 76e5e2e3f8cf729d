import { windowsInWords } from "@/components/people/windows-in-words";
import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { timesOf } from "@/lib/teams/conditions";
import type { Proposal } from "@/lib/teams/formation/proposal";
import type { FormationView } from "@/lib/teams/queries/formation-page";

const nears = ["hours", "window", "language", "mode", "time-kind"] as const;
const isNear = (kind: string | undefined): kind is (typeof nears)[number] =>
  nears.some((near) => near === kind);

/** Whom one would have to recruit to fill what stays empty, in words. */
export async function Gaps({ view, proposal: { gaps } }: { view: FormationView; proposal: Proposal }) {
  const [t, someone, locale, inWords] = await Promise.all([
    getTranslations("selection.form"),
    getTranslations("teams.someone"),
    getLocale(),
    windowsInWords(),
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
          const conditions = [
            gap.window !== null && t("gapWindow", { times: inWords(timesOf(gap.window)) }),
            gap.language !== null && t("gapLanguage", { language: languageName(gap.language, locale) }),
            gap.mode !== null && t("gapMode", { mode: gap.mode }),
            gap.timeKind !== null && t("gapTimeKind", { kind: gap.timeKind }),
          ].filter((each) => each !== false);
          const projects = gap.roles.map((id) => view.roles.get(id)?.project.title ?? "");
          return (
            <li key={gap.roles.join()} className="grid gap-1">
              <p className="font-semibold">
                {t("recruit", {
                  who: someone(gap.discipline as "data", { count: gap.count }),
                  hours: gap.hoursPerWeek,
                })}{" "}
                {skills.length > 0 && t("recruitSkills", { skills: list.format(skills) })}{" "}
                {conditions.length > 0 && t("recruitConditions", { conditions: list.format(conditions) })}
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
                      : t(`near.${isNear(kind) ? kind : "other"}`, { count: people })}
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
