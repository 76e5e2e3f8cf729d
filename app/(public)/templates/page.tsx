import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { templateList } from "@/lib/scoping/queries/templates";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("insight.templates"))("title") };
}

/** What projects of each kind usually need, to be read before one begins. */
export default async function TemplatesPage() {
  const [t, types, locale] = await Promise.all([
    getTranslations("insight.templates"),
    getTranslations("catalogue.projectTypes"),
    getLocale(),
  ]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} size="public" />
      <ul className="divide-y divide-line border-y border-line">
        {templateList(locale).map(({ type, outcome, deliverables, weeks, people, hours }) => (
          <li key={type} className="group relative grid gap-x-8 gap-y-1 py-5 md:grid-cols-[1fr_2fr]">
            <div className="grid content-start gap-1">
              <h2 className="text-lg">
                <Link
                  href={`/templates/${type}`}
                  className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                >
                  {types(type)}
                </Link>
              </h2>
              <p className="text-sm text-ink-soft">
                {t("facts", { weeks, people, hours: formatNumber(hours, locale) })}
              </p>
            </div>
            <div className="grid gap-1">
              <p className="prose">{outcome}</p>
              <p className="text-sm text-ink-soft">{deliverables.join(" · ")}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
