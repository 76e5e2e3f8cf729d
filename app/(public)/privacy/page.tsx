import type { Metadata } from "next";
import { PlainPage } from "@/app/(public)/_parts/plain-page";
import { config } from "@/lib/platform/config";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const sections = ["kept", "seen", "cookies", "mail", "safety", "rights"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.pages.privacy");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/privacy" } };
}

export default async function Privacy() {
  const t = await getTranslations("home.pages.privacy");
  return (
    <PlainPage
      title={t("title")}
      lead={t("lead")}
      sections={sections.map((id) => ({
        id,
        heading: t(`sections.${id}.h`),
        text: id === "mail" ? t("sections.mail.p", { days: config().MAIL_DAYS }) : t(`sections.${id}.p`),
      }))}
    />
  );
}
