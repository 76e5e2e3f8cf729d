import type { Metadata } from "next";
import { PlainPage } from "@/app/(public)/_parts/plain-page";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const sections = ["why", "what", "who", "figures", "open"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.pages.about");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/about" } };
}

export default async function About() {
  const t = await getTranslations("home.pages.about");
  return (
    <PlainPage
      title={t("title")}
      lead={t("lead")}
      sections={sections.map((id) => ({
        id,
        heading: t(`sections.${id}.h`),
        text: t(`sections.${id}.p`),
      }))}
    />
  );
}
