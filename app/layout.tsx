import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { publicSans, sourceSerif } from "@/app/fonts";
import { currentActor } from "@/app/actor";
import { setLocale, setTheme } from "@/app/preferences/actions";
import { sharedHere } from "@/app/social";
import { Hearing } from "@/components/forms/hearing";
import { LastAnswer } from "@/components/forms/last-answer-place";
import { NameKnown } from "@/components/forms/name-asked";
import { WordsKept } from "@/components/forms/words-kept";
import { SiteFooter } from "@/components/layout/site-footer";
import { Folds } from "@/components/ui/folds";
import { config, isDemo, isPublicDemo } from "@/lib/platform/config";
import { readLocale, readTheme } from "@/lib/platform/i18n/preferences";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import "@/app/globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    metadataBase: new URL(config().NEXTAUTH_URL),
    title: { default: `${t("appName")} · ${t("tagline")}`, template: `%s · ${t("appName")}` },
    applicationName: t("appName"),
    openGraph: await sharedHere(),
    manifest: "/manifest.webmanifest",
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-touch-icon.png" },
  };
}

export const viewport: Viewport = { colorScheme: "light dark", width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, t, common, name, actor] = await Promise.all([
    readLocale(),
    readTheme(),
    getTranslations("layout"),
    getTranslations("common"),
    getTranslations("account.name"),
    currentActor(),
  ]);
  return (
    <html
      lang={locale}
      data-reader={actor?.personId}
      data-theme={theme === "system" ? undefined : theme}
      className={`${publicSans.variable} ${sourceSerif.variable}`}
    >
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only z-50 rounded-md bg-brand px-4 py-3 font-semibold text-on-brand focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          {t("skip")}
        </a>
        {isDemo() && (
          <section
            aria-label={t("demoLabel")}
            className="bg-accent-soft px-4 py-1.5 text-center text-xs print:hidden"
          >
            {t(isPublicDemo() ? "demoPublic" : "demo")}
          </section>
        )}
        <WordsKept reader={actor?.personId} question={common("leaveWords")} />
        <LastAnswer />
        <Hearing />
        <Folds />
        <NameKnown reader={{ isNameless: actor?.name === null, label: name("label"), hint: name("hint") }}>
          {children}
        </NameKnown>
        <SiteFooter locale={locale} theme={theme} setLocale={setLocale} setTheme={setTheme} />
      </body>
    </html>
  );
}
