import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { GivingReport } from "@/components/impact/giving-report";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { givingOf, neededNow } from "@/lib/impact/company";
import { today } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("impact.company"))("title") };
}

/** A company's first page: what our people have given, and what is needed now. */
export default async function Company({ searchParams }: Props) {
  const actor = await requireActor("company", "/company");
  const [t, locale, companies] = await Promise.all([
    getTranslations("impact.company"),
    getLocale(),
    givingOf(actor),
  ]);
  const asOf = formatDate(today(actor.timeZone ?? undefined), locale);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid gap-14">
        {companies.map((company) => (
          <section
            key={company.organizationId}
            aria-labelledby={company.organizationId}
            className="grid gap-8"
          >
            <h2 id={company.organizationId}>{company.name}</h2>
            {company.minutes === 0 ? (
              <EmptyState
                title={t("none")}
                action={<ButtonLink href="/cohorts">{t("seeCohorts")}</ButtonLink>}
              >
                {t("noneText")}
              </EmptyState>
            ) : (
              <GivingReport giving={company} asOf={asOf} />
            )}
          </section>
        ))}
        <Needed />
      </div>
    </>
  );
}

async function Needed() {
  const [t, names, needed] = await Promise.all([
    getTranslations("impact.company"),
    getTranslations("catalogue.disciplines"),
    neededNow(),
  ]);
  return (
    <Panel title={t("needed")}>
      {needed.length === 0 ? (
        <p>{t("neededNone")}</p>
      ) : (
        <ul className="grid gap-2">
          {needed.map(({ discipline, seats, projects }) => (
            <li key={discipline}>
              <Link href={`/projects?discipline=${discipline}`}>{names(discipline as "data")}</Link>
              {": "}
              {t("neededLine", { seats, projects })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
