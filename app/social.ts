import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What a link to a page looks like where it is shared: with the picture, which a page's own words would else take away. */
export async function shared(words: { title: string; description?: string; url: string }) {
  return { ...(await sharedHere()), ...words } satisfies Metadata["openGraph"];
}

/** The same for pages that say nothing of themselves. */
export async function sharedHere() {
  const t = await getTranslations("common");
  const image = { url: "/social.png", width: 1200, height: 630, alt: `${t("appName")}: ${t("tagline")}` };
  return { siteName: t("appName"), type: "website", images: [image] } satisfies Metadata["openGraph"];
}
