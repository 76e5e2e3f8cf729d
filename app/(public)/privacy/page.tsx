import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/app/(public)/_parts/plain-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.pages.privacy");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/privacy" } };
}

export default function Privacy() {
  return <PlainPage page="privacy" sections={["kept", "seen", "cookies", "mail", "safety", "rights"]} />;
}
