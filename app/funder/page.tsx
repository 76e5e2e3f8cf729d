import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { measured } from "@/components/impact/measured";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { RowList } from "@/components/ui/row-list";
import { reportMeasures } from "@/lib/impact/measures";
import { valuesOf } from "@/lib/impact/values";
import { scopeOf } from "@/lib/impact/scope";
import type { Actor } from "@/lib/people/actor";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("impact.funder"))("title") };
}

/** The programmes a funder may read, each with its three first figures; whoever has one is led to its report. */
export default async function FunderReports({ searchParams }: Props) {
  const actor = await requireActor("funder", "/funder");
  const [only, ...others] = actor.funderOf;
  if (only && others.length === 0 && (await scopeOf(only.slug)))
    redirect(withParameters(`/funder/${only.slug}`, { said: (await searchParams).said }));
  const [t, locale, programmes] = await Promise.all([
    getTranslations("impact"),
    getLocale(),
    Promise.all(actor.funderOf.map(withFigures)),
  ]);
  const items = programmes.flatMap((programme) => (programme ? [programme] : []));
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("funder.title")} lead={t("funder.lead")} />
      {items.length === 0 ? (
        <EmptyState title={t("funder.none")}>{t("funder.noneText")}</EmptyState>
      ) : (
        <RowList
          level={2}
          label={t("funder.title")}
          items={items.map(({ name, slug, values }) => ({
            key: slug,
            href: `/funder/${slug}`,
            title: name,
            facts: reportMeasures
              .slice(0, 3)
              .map(({ key, unit }) => `${t(`measures.${key}.name`)}: ${measured(unit, values[key], locale)}`),
            aside: <span className="text-sm font-semibold text-brand">{t("funder.open")}</span>,
          }))}
        />
      )}
    </>
  );
}

async function withFigures({ name, slug }: Actor["funderOf"][number]) {
  const scope = await scopeOf(slug);
  return scope && { name, slug, values: await valuesOf(scope) };
}
