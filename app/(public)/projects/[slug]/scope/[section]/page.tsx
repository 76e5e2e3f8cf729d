import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { readerOfScope } from "@/app/(public)/projects/[slug]/scope/reader";
import { keepSection, saveSection } from "@/app/(public)/projects/[slug]/scope/actions";
import { Said } from "@/app/said";
import { SectionEditor } from "@/components/scoping/section-editor";
import { sectionPage } from "@/lib/scoping/queries/scope";
import { isSection } from "@/lib/scoping/schema";

type Props = PageProps<"/projects/[slug]/scope/[section]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await params;
  const t = await getTranslations("scoping");
  return {
    title: isSection(section) ? t(`sections.${section}`) : t("title"),
    robots: { index: false, follow: false },
  };
}

export default async function PartnerSectionPage({ params, searchParams }: Props) {
  const { slug, section } = await params;
  const base = `/projects/${slug}/scope`;
  const actor = await readerOfScope(`${base}/${section}`);
  const page = isSection(section) ? await sectionPage(actor, slug, section, await getLocale()) : null;
  if (!page?.sides.includes("PARTNER")) notFound();
  return (
    <>
      <Said searchParams={searchParams} />
      <SectionEditor page={page} base={base} save={saveSection} keep={keepSection} />
    </>
  );
}
