import { windowsInWords } from "@/components/people/windows-in-words";
import { Pagination } from "@/components/ui/pagination";
import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { pageOf } from "@/lib/formation/listing";
import { timesOf } from "@/lib/teams/conditions";
import type { Proposal } from "@/lib/formation/engine/proposal";
import type { FormationView } from "@/lib/formation/queries/page";
import { gapGroups } from "./gap-groups";

const nears = ["hours", "window", "language", "mode", "time-kind"] as const;
const isNear = (kind: string | undefined): kind is (typeof nears)[number] =>
  nears.some((near) => near === kind);

const groupsAPage = 10;
/** A heading that named hundreds of projects would say nothing. */
const mostNamed = 5;

type Props = { view: FormationView; proposal: Proposal; page: number; hrefOf: (page: number) => string };

/** Whom one would have to recruit to fill what stays empty, in words: what all need is said once, what a project asks once for it. */
export async function Gaps({ view, proposal: { gaps }, page: asked, hrefOf }: Props) {
  const [t, locale, inWords] = await Promise.all([
    getTranslations("selection.form"),
    getLocale(),
    windowsInWords(),
  ]);
  if (gaps.length === 0) return null;
  const list = new Intl.ListFormat(locale);
  const conditionsOf = (gap: (typeof gaps)[number]) =>
    [
      gap.window !== null && t("gapWindow", { times: inWords(timesOf(gap.window)) }),
      gap.language !== null && t("gapLanguage", { language: languageName(gap.language, locale) }),
      gap.mode !== null && t("gapMode", { mode: gap.mode }),
      gap.timeKind !== null && t("gapTimeKind", { kind: gap.timeKind }),
    ].filter((each) => each !== false);
  const projectsOf = (gap: (typeof gaps)[number]) => {
    const titles = [...new Set(gap.roles.map((id) => view.roles.get(id)?.project ?? ""))];
    const more = titles.length - mostNamed;
    // one more takes no more room than the word that there is one
    return list.format(
      more > 1 ? [...titles.slice(0, mostNamed), t("moreProjects", { count: more })] : titles,
    );
  };
  const { everyone, groups } = gapGroups(
    gaps.map((gap) => ({ gap, projects: projectsOf(gap), conditions: conditionsOf(gap) })),
  );
  const { rows, page, pages } = pageOf(groups, asked, groupsAPage);
  return (
    <section aria-labelledby="gaps" className="grid max-w-measure gap-6">
      <h2 id="gaps">{t("gaps")}</h2>
      {everyone.length > 0 && <p>{t("recruitAll", { conditions: list.format(everyone) })}</p>}
      {rows.map(({ projects, conditions, gaps: these }) => (
        <div key={these[0]?.roles[0]} className="grid gap-3">
          <div>
            <h3>{projects}</h3>
            {conditions.length > 0 && (
              <p className="text-sm text-ink-soft">
                {t("recruitConditions", { conditions: list.format(conditions) })}
              </p>
            )}
          </div>
          <ul className="grid gap-3 border-s-2 border-line ps-4">
            {these.map((gap) => (
              <Recruit key={gap.roles[0]} gap={gap} view={view} />
            ))}
          </ul>
        </div>
      ))}
      <Pagination
        of={t("gaps")}
        page={page}
        pages={pages}
        previousHref={page > 1 ? hrefOf(page - 1) : undefined}
        nextHref={page < pages ? hrefOf(page + 1) : undefined}
      />
    </section>
  );
}

/** Whom to look for, why nobody is there, and who is nearly. */
async function Recruit({ view, gap }: { view: FormationView; gap: Proposal["gaps"][number] }) {
  const [t, someone, locale] = await Promise.all([
    getTranslations("selection.form"),
    getTranslations("teams.someone"),
    getLocale(),
  ]);
  const skills = Object.entries(gap.skills).map(([skill, level]) =>
    t("gapSkill", { skill: view.skills.get(skill) ?? skill, level }),
  );
  return (
    <li className="grid gap-1">
      <p className="font-semibold">
        {t("recruit", {
          who: someone(gap.discipline as "data", { count: gap.count }),
          hours: gap.hoursPerWeek,
        })}{" "}
        {skills.length > 0 && t("recruitSkills", { skills: new Intl.ListFormat(locale).format(skills) })}
      </p>
      <p className="text-sm">{t(`cause.${gap.cause}`)}</p>
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
}
