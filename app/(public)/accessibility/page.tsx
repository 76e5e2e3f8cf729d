import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/app/(public)/_parts/plain-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.pages.accessibility");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/accessibility" } };
}

export default function Accessibility() {
  return <PlainPage page="accessibility" sections={["goal", "how", "tested", "limits", "tell"]} />;
}
