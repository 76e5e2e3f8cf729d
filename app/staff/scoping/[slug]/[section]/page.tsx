import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { keepSection, saveSection } from "@/app/staff/scoping/[slug]/actions";
import { SectionEditor } from "@/components/scoping/section-editor";
import { sectionPage } from "@/lib/scoping/queries/scope";
import { isSection } from "@/lib/scoping/schema";

type Props = PageProps<"/staff/scoping/[slug]/[section]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await params;
  const t = await getTranslations("scoping");
  return { title: isSection(section) ? t(`sections.${section}`) : t("title") };
}

export default async function StaffSectionPage({ params, searchParams }: Props) {
  const { slug, section } = await params;
  const base = `/staff/scoping/${slug}`;
  const actor = await requireActor("staff", `${base}/${section}`);
  const page = isSection(section) ? await sectionPage(actor, slug, section, await getLocale()) : null;
  if (!page?.sides.includes("STAFF")) notFound();
  return (
    <>
      <Said searchParams={searchParams} />
      <SectionEditor page={page} base={base} save={saveSection} keep={keepSection} />
    </>
  );
}
