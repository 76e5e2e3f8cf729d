import { CoverageList } from "@/components/teams/coverage-list";
import { MissingSeats } from "@/components/teams/missing-seats";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { Phase } from "@/lib/cohorts/phase";
import type { Balance } from "@/lib/applications/supply-and-demand";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import { coverageOf } from "@/lib/teams/queries/coverage";
import { missingSeats } from "@/lib/teams/queries/missing-seats";
import { lackingTeams } from "./lacking-teams";

const choosing: readonly Phase[] = ["claiming", "forming", "running"];

/** What the cohort lacks today: people for its seats while they apply, then the seats themselves, with their teams. */
export async function MissingNow({ cohort, balances }: { cohort: Cohort; balances: Balance[] }) {
  return choosing.includes(cohort.phase) ? <Seats cohort={cohort} /> : <People balances={balances} />;
}

async function Seats({ cohort: { id, slug } }: { cohort: Cohort }) {
  const [t, roles, coverage] = await Promise.all([
    getTranslations("cohorts.staff"),
    missingSeats(id),
    coverageOf(id, ["PUBLISHED", "STAFFED", "ACTIVE"]),
  ]);
  if (coverage.teams.length === 0) return null;
  const { first, folded, unnamed } = lackingTeams(coverage);
  return (
    <section aria-label={t("missingNow")} className="grid gap-4">
      <div className="grid gap-1 text-lg">
        <MissingSeats roles={roles} />
      </div>
      {first.length > 0 && <CoverageList teams={first} />}
      {folded.length > 0 && (
        <Disclosure summary={t("moreTeams", { count: folded.length })}>
          <CoverageList teams={folded} />
        </Disclosure>
      )}
      {unnamed > 0 && (
        <p className="text-sm">
          <Link href={withParameters("/projects", { cohort: slug })}>
            {t("unnamedTeams", { count: unnamed })}
          </Link>
        </p>
      )}
    </section>
  );
}

async function People({ balances }: { balances: Balance[] }) {
  const short = balances.flatMap(({ discipline, seats, accepted }) =>
    seats > accepted ? [{ discipline, count: seats - accepted }] : [],
  );
  if (balances.every(({ seats }) => seats === 0)) return null;
  const [t, someone, locale] = await Promise.all([
    getTranslations("cohorts.staff"),
    getTranslations("teams.someone"),
    getLocale(),
  ]);
  const who = new Intl.ListFormat(locale).format(
    short.map(({ discipline, count }) => someone(discipline, { count })),
  );
  return (
    <section aria-label={t("missingNow")} className="max-w-measure text-lg">
      <p>{t("missingPeople", { count: short.reduce((sum, { count }) => sum + count, 0), who })}</p>
    </section>
  );
}
