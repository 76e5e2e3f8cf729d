import type { Metadata } from "next";
import { pageTitle } from "@/app/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilters } from "@/components/ui/list-filters";
import { Pagination } from "@/components/ui/pagination";
import { RecordLayout } from "@/components/layout/page-columns";
import { directory, ownEntry } from "@/lib/community/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { readText } from "@/lib/projects/filters";
import { CommunityFrame } from "./_parts/frame";
import { DirectoryPerson } from "./_parts/directory-person";
import { EntryForm } from "./_parts/entry-form";
import { loadCommunity } from "./load";

type Props = PageProps<"/cohorts/[slug]/community">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [t, { cohort }] = await Promise.all([
    getTranslations("community"),
    loadCommunity(slug, `/cohorts/${slug}/community`),
  ]);
  const title = await pageTitle(t("people.title"), { of: cohort.name, page: (await searchParams).page });
  return { title, robots: { index: false } };
}

/** Who is in the cohort, as far as each lets the others read, and the reader's own entry. */
export default async function DirectoryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const here = `/cohorts/${slug}/community`;
  const { actor, cohort } = await loadCommunity(slug, here);
  const parameters = await searchParams;
  const q = readText(parameters.q) ?? "";
  const [t, people, mine] = await Promise.all([
    getTranslations("community.people"),
    directory(cohort.id, q, readPage(parameters.page)),
    ownEntry(actor, cohort.id),
  ]);
  const address = (page: number) => withParameters(here, { q, page });
  return (
    <CommunityFrame cohort={cohort} tab="people" searchParams={searchParams}>
      <RecordLayout side={<EntryForm cohortId={cohort.id} mine={mine} />}>
        <ListFilters
          action={here}
          label={t("search")}
          filters={[{ kind: "words", name: "q", label: t("search"), value: q }]}
        />
        <p className="text-ink-soft">{t("found", { count: people.total })}</p>
        {people.rows.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <ul className="grid gap-x-10 sm:grid-cols-2">
            {people.rows.map((person) => (
              <li key={person.personId} className="border-t border-line py-5">
                <DirectoryPerson person={person} />
              </li>
            ))}
          </ul>
        )}
        <Pagination
          page={people.page}
          pages={people.pages}
          previousHref={people.page > 1 ? address(people.page - 1) : undefined}
          nextHref={people.page < people.pages ? address(people.page + 1) : undefined}
        />
      </RecordLayout>
    </CommunityFrame>
  );
}
