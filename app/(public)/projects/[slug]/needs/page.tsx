import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readerOfScope } from "@/app/(public)/projects/[slug]/scope/reader";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { titleInside } from "@/lib/intake/queries/request";
import { NeedsReading } from "@/components/intake/needs-reading";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { formatInstant } from "@/lib/platform/i18n/format";
import { needsPage } from "@/lib/intake/queries/needs";

type Props = PageProps<"/projects/[slug]/needs">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await readerOfScope(`/projects/${slug}/needs`);
  const [t, of] = await Promise.all([getTranslations("intake.needs"), titleInside(actor, slug)]);
  return { title: await pageTitle(t("title"), { of }), robots: { index: false, follow: false } };
}

/** What the organization is after, what stands in the way and who has time, as it was answered. */
export default async function NeedsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await readerOfScope(`/projects/${slug}/needs`);
  const page = await needsPage(actor, slug);
  if (!page) notFound();
  const [t, locale] = await Promise.all([getTranslations("intake.needs"), getLocale()]);
  const { title, content, savedAt, programme, mayWrite, sides } = page;
  return (
    <div className="max-w-form">
      <Said searchParams={searchParams} />
      <PageHeading
        title={t("title")}
        lead={title}
        breadcrumbs={[{ href: `/projects/${slug}`, label: title }]}
        size="public"
      />
      <ProjectTabs actor={actor} slug={slug} current="overview" below />
      <div className="grid gap-8">
        <p className="text-ink-soft">{t(sides.includes("STAFF") ? "leadStaff" : "lead")}</p>
        {mayWrite && (
          <div>
            <ButtonLink href={`/projects/${slug}/needs/edit`} tone={savedAt ? "secondary" : "primary"}>
              {t(savedAt ? "change" : "start")}
            </ButtonLink>
          </div>
        )}
        <NeedsReading needs={content} />
        {savedAt && (
          <p className="text-sm text-ink-soft">
            {t("savedAt", { when: formatInstant(savedAt, locale, programme.timeZone) })}
          </p>
        )}
      </div>
    </div>
  );
}
