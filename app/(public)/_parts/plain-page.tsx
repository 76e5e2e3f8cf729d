import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/layout/page-heading";

type Sections = {
  about: "why" | "what" | "who" | "figures" | "open";
  privacy: "kept" | "seen" | "cookies" | "mail" | "safety" | "rights";
  accessibility: "goal" | "how" | "tested" | "limits" | "tell";
};

/** A page that only says something: a heading, a lead, and sections one can link to. */
export async function PlainPage<Page extends keyof Sections>({
  page,
  sections,
}: {
  page: Page;
  sections: readonly Sections[Page][];
}) {
  const t = await getTranslations("home.pages");
  type Key = Parameters<typeof t>[0];
  return (
    <>
      <PageHeading size="public" title={t(`${page}.title`)} lead={t(`${page}.lead`)} />
      <div className="grid max-w-measure gap-8">
        {sections.map((section) => (
          <section key={section} id={section} className="grid gap-2">
            <h2 className="text-xl">{t(`${page}.sections.${section}.h` as Key)}</h2>
            <p>{t(`${page}.sections.${section}.p` as Key)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
