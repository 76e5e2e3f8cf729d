import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { SectionReading } from "@/components/scoping/section-reading";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { isProjectType } from "@/lib/scoping/catalogue";
import { templatePage } from "@/lib/scoping/queries/templates";
import type { Section } from "@/lib/scoping/schema";

type Props = PageProps<"/templates/[type]">;

/** What a template says something about. */
const written = [
  ...(["outcomes", "boundaries", "deliverables", "team"] as const),
  ...(["effort", "milestones", "systems", "risks"] as const),
] satisfies Section[];

async function typeOf({ params }: Pick<Props, "params">) {
  const { type } = await params;
  if (!isProjectType(type)) notFound();
  return type;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [type, t] = await Promise.all([typeOf(props), getTranslations("catalogue.projectTypes")]);
  return { title: t(type) };
}

/** One template, read as a scope is. */
export default async function TemplatePage(props: Props) {
  const [type, t, types, scoping, locale] = await Promise.all([
    typeOf(props),
    getTranslations("insight.templates"),
    getTranslations("catalogue.projectTypes"),
    getTranslations("scoping.sections"),
    getLocale(),
  ]);
  const { content, effort, names } = await templatePage(type, locale);
  return (
    <div className="max-w-4xl">
      <PageHeading
        title={types(type)}
        lead={t("use")}
        breadcrumbs={[{ href: "/templates", label: t("crumb") }]}
        size="public"
      />
      <div className="grid gap-10">
        {written.map((section) => (
          <section key={section} className="grid gap-4" aria-labelledby={`${section}-heading`}>
            <h2 id={`${section}-heading`} className="border-b border-line pb-2 text-lg">
              {scoping(section)}
            </h2>
            <SectionReading
              section={section}
              content={content}
              effort={effort}
              names={names}
              locale={locale}
            />
          </section>
        ))}
      </div>
    </div>
  );
}
