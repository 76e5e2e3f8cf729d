import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/app/(public)/_parts/plain-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.pages.about");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/about" } };
}

export default function About() {
  return <PlainPage page="about" sections={["why", "what", "who", "figures", "open"]} />;
}
