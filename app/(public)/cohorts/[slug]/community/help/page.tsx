import type { Metadata } from "next";
import { pageTitle } from "@/app/page-title";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { RecordLayout } from "@/components/layout/page-columns";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { RowList } from "@/components/ui/row-list";
import { helpBoard, type HelpFilter } from "@/lib/community/queries";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { CommunityFrame } from "../_parts/frame";
import { askForHelp } from "../actions";
import { loadCommunity } from "../load";

type Props = PageProps<"/cohorts/[slug]/community/help">;
const filters = ["open", "solved", "all"] as const satisfies readonly HelpFilter[];

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [t, { cohort }] = await Promise.all([
    getTranslations("community"),
    loadCommunity(slug, `/cohorts/${slug}/community/help`),
  ]);
  const title = await pageTitle(t("help.title"), { of: cohort.name, page: (await searchParams).page });
  return { title, robots: { index: false } };
}

/** Questions of any team to everyone in the cohort. */
export default async function HelpBoardPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const here = `/cohorts/${slug}/community/help`;
  const { cohort } = await loadCommunity(slug, here);
  const { show, page } = await searchParams;
  const filter = filters.find((known) => known === show) ?? "open";
  const [t, locale, board] = await Promise.all([
    getTranslations("community.help"),
    getLocale(),
    helpBoard(cohort.id, filter, readPage(page)),
  ]);
  const address = (change: { show?: HelpFilter; page?: number }) =>
    withParameters(here, { show: filter, ...change });
  return (
    <CommunityFrame cohort={cohort} tab="help" searchParams={searchParams}>
      <RecordLayout
        side={
          <Panel title={t("ask")} id="ask">
            <ActionForm action={askForHelp} hidden={{ cohortId: cohort.id }} className="grid gap-5">
              <p className="text-sm text-ink-soft">{t("askText")}</p>
              <TextField
                name="title"
                label={t("question")}
                hint={t("questionHint")}
                required
                maxLength={160}
              />
              <TextAreaField name="text" label={t("more")} hint={t("moreHint")} rows={4} maxLength={4000} />
              <div>
                <SubmitButton>{t("send")}</SubmitButton>
              </div>
            </ActionForm>
          </Panel>
        }
      >
        <ul className="flex flex-wrap gap-x-6 gap-y-1" aria-label={t("show")}>
          {filters.map((each) => (
            <li key={each}>
              <Link
                href={address({ show: each, page: undefined })}
                aria-current={each === filter ? "true" : undefined}
                className="inline-flex min-h-6 items-center aria-[current]:font-semibold"
              >
                {t(`filters.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
        {board.rows.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <RowList
            label={t("title")}
            level={2}
            items={board.rows.map(({ id, title, by, at, replyCount, solved }) => ({
              key: id,
              href: `${here}/${id}`,
              title,
              facts: [by, formatDay(at, locale, cohort.timeZone), t("replies", { count: replyCount })],
              aside: solved ? <Badge tone="ok">{t("solved")}</Badge> : undefined,
            }))}
          />
        )}
        <Pagination
          page={board.page}
          pages={board.pages}
          previousHref={board.page > 1 ? address({ page: board.page - 1 }) : undefined}
          nextHref={board.page < board.pages ? address({ page: board.page + 1 }) : undefined}
        />
      </RecordLayout>
    </CommunityFrame>
  );
}
