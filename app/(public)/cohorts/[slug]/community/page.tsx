import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageTitle } from "@/app/page-title";
import { EmailLink } from "@/components/ui/email-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { SearchLine } from "@/components/ui/search-line";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { RecordLayout } from "@/components/layout/page-columns";
import { directory, ownEntry } from "@/lib/cohorts/community/queries";
import { isDiscipline } from "@/lib/people/disciplines";
import { readPage, withParameters } from "@/lib/platform/paging";
import { readText } from "@/lib/projects/filters";
import { CommunityFrame } from "./_parts/frame";
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
  const [t, names, people, mine] = await Promise.all([
    getTranslations("community.people"),
    getTranslations("catalogue.disciplines"),
    directory(cohort.id, q, readPage(parameters.page)),
    ownEntry(actor, cohort.id),
  ]);
  const address = (page: number) => withParameters(here, { q, page });
  return (
    <CommunityFrame cohort={cohort} tab="people" searchParams={searchParams}>
      <RecordLayout side={<EntryForm cohortId={cohort.id} mine={mine} />}>
        <SearchLine action={here} label={t("search")} words={q} button={t("find")} />
        <p className="text-ink-soft">{t("found", { count: people.total })}</p>
        {people.rows.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {people.rows.map((person) => (
              <li key={person.personId} className="grid gap-3 py-5">
                <div className="grid gap-0.5">
                  <h2 className="text-lg">{person.name}</h2>
                  <p className="text-sm text-ink-soft">
                    {[person.headline, isDiscipline(person.discipline) && names(person.discipline)]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
                {person.about && <p className="prose max-w-measure">{person.about}</p>}
                <Facts
                  layout="columns"
                  facts={[
                    {
                      term: t("team"),
                      detail: person.project && (
                        <Link href={`/projects/${person.project.slug}/team`}>{person.project.title}</Link>
                      ),
                    },
                    {
                      term: t("email"),
                      detail: person.email && <EmailLink address={person.email} />,
                    },
                    { term: t("contact"), detail: person.contact },
                    { term: t("hours"), detail: person.hoursPerWeek },
                  ]}
                />
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
