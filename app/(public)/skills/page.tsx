import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { SkillLevels } from "@/components/people/skill-levels";
import { Disclosure } from "@/components/ui/disclosure";
import { disciplines } from "@/lib/reference/disciplines";
import { skillChoices } from "@/lib/reference/skills";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cohorts.skills");
  return { title: t("title"), description: t("lead") };
}

/** Every skill of the list, by kind of work, each with what its five levels mean. */
export default async function SkillsPage() {
  const locale = await getLocale();
  const [t, names, skills] = await Promise.all([
    getTranslations("cohorts.skills"),
    getTranslations("catalogue.disciplines"),
    skillChoices(locale),
  ]);
  return (
    <>
      <PageHeading size="public" title={t("title")} lead={t("lead")} />
      <nav aria-label={t("kinds")} className="mb-10 flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {disciplines.map((discipline) => (
          <a key={discipline} href={`#${discipline}`}>
            {names(discipline)}
          </a>
        ))}
      </nav>
      <div className="grid gap-12">
        {disciplines.map((discipline) => (
          <section key={discipline} aria-labelledby={discipline} className="grid gap-2">
            <h2 id={discipline} className="scroll-mt-6">
              {names(discipline)}
            </h2>
            <div className="grid gap-x-10 sm:grid-cols-2">
              {skills
                .filter((skill) => skill.discipline === discipline)
                .map(({ slug, name }) => (
                  <div key={slug} id={`skill-${slug}`} className="-mt-px min-w-0">
                    <Disclosure summary={name}>
                      <SkillLevels skill={slug} discipline={discipline} />
                    </Disclosure>
                  </div>
                ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
