import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("notFoundTitle") };
}

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <main
      id="content"
      tabIndex={-1}
      className="max-w-measure mx-auto grid w-full flex-1 content-center gap-5 px-4 py-20"
    >
      <p className="text-ink-soft font-serif text-3xl">404</p>
      <h1>{t("notFoundTitle")}</h1>
      <p className="text-ink-soft">{t("notFoundText")}</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/">{t("notFoundHome")}</ButtonLink>
        <ButtonLink href="/projects" tone="secondary">
          {t("notFoundProjects")}
        </ButtonLink>
      </p>
    </main>
  );
}
