import type { Metadata } from "next";
import { loadVersion } from "@/app/(public)/projects/[slug]/scope/versions/[number]/load";
import { currentActor } from "@/app/actor";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { SectionReading } from "@/components/scoping/section-reading";
import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { sections } from "@/lib/scoping/schema";

type Props = PageProps<"/projects/[slug]/scope/versions/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  const [page, t] = await Promise.all([loadVersion(slug, number), getTranslations("scopeVersions.document")]);
  const which = page.number === null ? t("asItStands") : t("version", { number: page.number });
  return { title: `${page.content.title} · ${which}`, robots: { index: false, follow: false } };
}

/** A scope as a document: whose it is and who agreed to it, then every section, set to be read on paper as well. */
export default async function VersionDocument({ params }: Props) {
  const { slug, number } = await params;
  const [page, actor, t, scoping, locale] = await Promise.all([
    loadVersion(slug, number),
    currentActor(),
    getTranslations("scopeVersions.document"),
    getTranslations("scoping"),
    getLocale(),
  ]);
  const { project, approvals, content, effort, names, superseded } = page;
  const here = `/projects/${slug}/scope/versions/${number}`;
  const when = (at: Date) => formatInstant(at, locale, project.programme.timeZone);
  const agreed = approvals.length === 2 && !superseded;
  const state =
    page.number === null ? t("asItStands") : superseded ? t("superseded") : agreed ? t("agreed") : t("open");
  return (
    <article className="max-w-4xl print:max-w-none print:text-sm">
      <PageHeading
        title={content.title}
        lead={page.number === null ? t("asItStands") : t("version", { number: page.number })}
        badge={<Badge tone={agreed ? "ok" : "neutral"}>{state}</Badge>}
        breadcrumbs={[
          { href: `/projects/${slug}`, label: project.title },
          { href: `/projects/${slug}/scope`, label: scoping("title") },
        ]}
        size="public"
      />
      <ProjectTabs actor={actor} slug={slug} current="scope" below />
      <div className="grid gap-10">
        <Facts
          layout="columns"
          facts={[
            { term: scoping("page.organization"), detail: project.organization.name },
            { term: scoping("page.programme"), detail: project.programme.name },
            { term: scoping("page.number"), detail: `CW-${project.number}` },
            { term: t("put"), detail: page.proposedAt && when(page.proposedAt) },
            ...approvals.map(({ side, name, at }) => ({
              term: scoping(`version.sides.${side}`),
              detail: scoping("version.approved", {
                name,
                when: when(at),
              }),
            })),
          ]}
        />
        <div className="grid gap-2 print:hidden">
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            <a href={`${here}/markdown`}>{t("markdown")}</a>
            <a href={`${here}/json`}>{t("json")}</a>
          </p>
          <p className="text-sm text-ink-soft">{t("printHint")}</p>
        </div>
        {sections.map((section) => (
          <section
            key={section}
            id={section}
            aria-labelledby={`${section}-heading`}
            className="grid gap-4 print:break-inside-avoid-page"
          >
            <h2
              id={`${section}-heading`}
              className="border-b border-line pb-2 text-lg print:break-after-avoid"
            >
              {scoping(`sections.${section}`)}
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
    </article>
  );
}
