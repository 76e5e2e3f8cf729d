import { CommonHoursGrid } from "@/components/teams/common-hours-grid";
import { ButtonLink } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Table } from "@/components/ui/table";
import type { Actor } from "@/lib/people/actor";
import { days } from "@/lib/people/week-schema";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";
import { bestTimes, commonHours } from "@/lib/teams/common-hours";
import { freeTimesOf, teamCoverage, workingTeam } from "@/lib/teams/queries/working";

/** What only the team, its partner and staff read: how they work together, what they cover, when all are free. */
export async function TeamInside({ actor, slug }: { actor: Actor; slug: string }) {
  const team = await workingTeam(actor, slug);
  if (!team || team.parties.length < 2) return null;
  const locale = await getLocale();
  const [t, coverage, free] = await Promise.all([
    getTranslations("working"),
    teamCoverage(team.id, locale),
    freeTimesOf(team.id, team.cohort.id),
  ]);
  const zone = actor.timeZone ?? team.cohort.timeZone;
  const people = free.map(({ windows, timeZone }) => ({
    windows,
    timeZone: timeZone ?? team.cohort.timeZone,
  }));
  const common = commonHours(people, zone, team.cohort.kickoffOn);
  const partner = team.organization.name;
  return (
    <>
      <section aria-label={t("title")} className="grid gap-4 sm:grid-cols-2">
        {[
          { href: `/projects/${slug}/agreement`, label: t("link"), text: t("linkText", { partner }) },
          { href: `/projects/${slug}/kickoff`, label: t("kickoff.title"), text: t("kickoff.linkText") },
        ].map(({ href, label, text }) => (
          <div key={href} className="grid content-start justify-items-start gap-3 rounded-lg bg-sunken p-5">
            <p className="text-sm">{text}</p>
            <ButtonLink href={href} tone="secondary" size="small">
              {label}
            </ButtonLink>
          </div>
        ))}
      </section>
      <section aria-labelledby="covers" className="grid gap-4">
        <h2 id="covers">{t("coverage")}</h2>
        <Progress
          label={t("questions.hoursPerWeek")}
          value={Math.min(coverage.offered, coverage.asked)}
          max={Math.max(1, coverage.asked)}
          text={t("coverageHours", { offered: coverage.offered, asked: coverage.asked })}
        />
        {coverage.skills.length > 0 && (
          <Table
            caption={t("coverageSkills")}
            rows={coverage.skills}
            rowKey={({ name }) => name}
            columns={[
              { key: "skill", header: t("skill"), heading: true, cell: ({ name }) => name },
              {
                key: "covered",
                header: t("seats"),
                align: "end",
                cell: ({ have, wanted }) => t("covered", { have, wanted }),
              },
            ]}
          />
        )}
      </section>
      <CommonHours common={common} zone={zone} />
    </>
  );
}

async function CommonHours({ common, zone }: { common: ReturnType<typeof commonHours>; zone: string }) {
  const [t, week, locale] = await Promise.all([
    getTranslations("working"),
    getTranslations("catalogue.week.days"),
    getLocale(),
  ]);
  const best = bestTimes(common);
  const times = best.map(({ day, from, to }) =>
    t("time", { day: week(days[day] ?? "mon"), from: `${from}:00`, to: `${to}:00` }),
  );
  return (
    <section aria-labelledby="common" className="grid gap-4">
      <h2 id="common">{t("common")}</h2>
      {common.people === 0 ? (
        <p className="text-ink-soft">{t("commonNone")}</p>
      ) : (
        <>
          {best[0] && (
            <p className="font-semibold">
              {t("commonBest", {
                free: best[0].free,
                people: common.people,
                times: new Intl.ListFormat(locale, { type: "disjunction" }).format(times),
              })}
            </p>
          )}
          <p className="text-sm text-ink-soft">
            {t("commonText", { people: common.people, zone: zoneName(zone) })}
          </p>
          <CommonHoursGrid caption={t("common")} people={common.people} hours={common.hours} />
        </>
      )}
    </section>
  );
}
