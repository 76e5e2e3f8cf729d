import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Report } from "@/components/impact/report";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilters } from "@/components/ui/list-filters";
import { reportChoices, type ReportChoice } from "@/lib/impact/choices";
import { reportOf } from "@/lib/impact/report";
import { scopeOf } from "@/lib/impact/scope";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import { reportAddress, readReport } from "./report-address";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("impact");
  return { title: t("title"), description: t("lead") };
}

/** What came of a programme or a cohort, for everyone. */
export default async function Impact({ searchParams }: Props) {
  const [t, locale, choices, search] = await Promise.all([
    getTranslations("impact"),
    getLocale(),
    reportChoices(),
    searchParams,
  ]);
  const first = choices[0];
  if (!first) {
    return (
      <>
        <PageHeading size="public" title={t("title")} lead={t("lead")} />
        <EmptyState title={t("nothing")}>{t("nothingText")}</EmptyState>
      </>
    );
  }
  const asked = readReport(search, choices) ?? { programme: first.slug };
  const scope = await scopeOf(asked.programme, asked.cohort);
  if (!scope) notFound();
  const report = await reportOf(scope, locale);
  const { programme, cohort } = scope;
  return (
    <>
      <PageHeading size="public" title={t("title")} lead={t("lead")} />
      <ChooseReport choices={choices} chosen={reportAddress(asked)} />
      <h2 className="mb-8">
        {cohort
          ? t("reportOfCohort", { cohort: cohort.name, programme: programme.name })
          : t("reportOf", { programme: programme.name })}
      </h2>
      <Report report={report} rowsHref={(figure) => withParameters("/impact/rows", { ...asked, figure })} />
    </>
  );
}

async function ChooseReport({ choices, chosen }: { choices: readonly ReportChoice[]; chosen: string }) {
  const t = await getTranslations("impact");
  const options = choices.flatMap(({ slug, name, cohorts }) => [
    { value: slug, label: t("wholeProgramme", { programme: name }) },
    ...cohorts.map((cohort) => ({ value: `${slug}/${cohort.slug}`, label: cohort.name })),
  ]);
  return (
    <div className="mb-10">
      <ListFilters
        action="/impact"
        label={t("choose")}
        filters={[{ kind: "one", name: "report", label: t("choose"), options, value: chosen }]}
      />
    </div>
  );
}
