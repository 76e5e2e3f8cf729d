import type { Metadata } from "next";
import { PlainPage } from "@/app/(public)/_parts/plain-page";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const sections = ["goal", "how", "tested", "limits", "tell"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.pages.accessibility");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/accessibility" } };
}

export default async function Accessibility() {
  const t = await getTranslations("home.pages.accessibility");
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
