import { ButtonLink } from "@/components/ui/button";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What stands on a page that is not there, or not for the reader. */
export async function NothingHere() {
  const t = await getTranslations("common");
  return (
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
  );
}
