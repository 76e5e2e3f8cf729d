import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { LogForm } from "@/components/hours/log-form";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { loggable, myHours, myTotals } from "@/lib/hours/mine";
import { today } from "@/lib/platform/clock";
import { formatHours, formatMoney } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { logHours } from "./actions";
import { MyEntries } from "./my-entries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("hours.mine");
  return { title: await pageTitle(t("title"), { page: (await searchParams).page }) };
}

/** A professional's hours: log in one line, see what became of the others. */
export default async function MyHours({ searchParams }: Props) {
  const actor = await requireActor("professional", "/professional/hours");
  const page = readPage((await searchParams).page);
  const [t, locale, projects, entries, totals] = await Promise.all([
    getTranslations("hours"),
    getLocale(),
    loggable(actor),
    myHours(actor, page),
    myTotals(actor),
  ]);
  const day = today(actor.timeZone ?? undefined);
  const href = (to: number) => withParameters("/professional/hours", { page: to });
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("mine.title")} lead={t("mine.lead")} />
      <div className="grid gap-10">
        {projects.length > 0 ? (
          <Panel title={t("mine.logHeading")}>
            <LogForm action={logHours} work={projects} today={day} />
          </Panel>
        ) : (
          <EmptyState
            title={t("mine.noTeam")}
            action={<ButtonLink href="/projects">{t("mine.findProject")}</ButtonLink>}
          >
            {t("mine.noTeamText")}
          </EmptyState>
        )}
        {entries.total > 0 && (
          <section className="grid gap-6" aria-labelledby="logged">
            <h2 id="logged">{t("mine.listHeading")}</h2>
            <div className="flex flex-wrap gap-x-12 gap-y-4">
              <Figure
                label={t("mine.verified")}
                value={formatHours(totals.verified, locale)}
                definition={t("mine.worth", { value: formatMoney(totals.valueCents, locale) })}
              />
              <Figure label={t("mine.waiting")} value={formatHours(totals.waiting, locale)} />
              {totals.queried > 0 && (
                <Figure label={t("mine.queried")} value={formatHours(totals.queried, locale)} />
              )}
            </div>
            <MyEntries entries={entries.rows} />
            <Pagination
              page={entries.page}
              pages={entries.pages}
              previousHref={page > 1 ? href(page - 1) : undefined}
              nextHref={page < entries.pages ? href(page + 1) : undefined}
            />
          </section>
        )}
      </div>
    </>
  );
}
