import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("notFoundTitle") };
}

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <PublicShell>
      <div className="grid max-w-measure content-center gap-5 py-16">
        <p className="font-serif text-3xl text-ink-soft">404</p>
        <h1>{t("notFoundTitle")}</h1>
        <p className="text-ink-soft">{t("notFoundText")}</p>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href="/">{t("notFoundHome")}</ButtonLink>
          <ButtonLink href="/projects" tone="secondary">
            {t("notFoundProjects")}
          </ButtonLink>
        </p>
      </div>
    </PublicShell>
  );
}
