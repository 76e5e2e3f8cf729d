import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { disciplines } from "@/lib/reference/disciplines";
import { suggestedSkills } from "@/lib/applications/skills/queries";
import { skillChoices } from "@/lib/reference/skills";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { SuggestionCard } from "./_parts/suggestion-card";

export async function generateMetadata({ searchParams }: PageProps<"/staff/skills">): Promise<Metadata> {
  const t = await getTranslations("review.skills");
  return { title: await pageTitle(t("title"), { page: (await searchParams).page }) };
}

/** The list of skills, and the names people gave that aren't in it yet. */
export default async function SkillsPage({ searchParams }: PageProps<"/staff/skills">) {
  const actor = await requireActor("staff", "/staff/skills");
  const { page } = await searchParams;
  const [t, mean, names, locale] = await Promise.all([
    getTranslations("review.skills"),
    getTranslations("cohorts.skills"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  const [skills, suggestions] = await Promise.all([
    skillChoices(locale),
    suggestedSkills(actor, readPage(page)),
  ]);
  const address = (number: number) => withParameters("/staff/skills", { page: number });
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("title")} lead={t("lead", { count: skills.length })} />
      <div className="grid max-w-form gap-12">
        <section aria-labelledby="suggested" className="grid gap-4">
          <h2 id="suggested">{t("suggested")}</h2>
          {suggestions.rows.length === 0 ? (
            <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
          ) : (
            <ul className="grid gap-6">
              {suggestions.rows.map((suggestion) => (
                <li key={suggestion.key}>
                  <SuggestionCard suggestion={suggestion} skills={skills} />
                </li>
              ))}
            </ul>
          )}
          <Pagination
            page={suggestions.page}
            pages={suggestions.pages}
            previousHref={suggestions.page > 1 ? address(suggestions.page - 1) : undefined}
            nextHref={suggestions.page < suggestions.pages ? address(suggestions.page + 1) : undefined}
          />
        </section>
        <section aria-labelledby="all" className="grid gap-4">
          <h2 id="all">{t("all")}</h2>
          <div>
            {disciplines.map((discipline) => {
              const inGroup = skills.filter((skill) => skill.discipline === discipline);
              return (
                <div key={discipline} className="-mt-px">
                  <Disclosure summary={`${names(discipline)} (${inGroup.length})`}>
                    <ul className="grid gap-1 py-2 sm:grid-cols-2">
                      {inGroup.map(({ slug, name }) => (
                        <li key={slug}>{name}</li>
                      ))}
                    </ul>
                  </Disclosure>
                </div>
              );
            })}
          </div>
          <p className="text-sm">
            <Link href="/skills">{mean("all")}</Link>
          </p>
        </section>
      </div>
    </>
  );
}
