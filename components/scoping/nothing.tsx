import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What stands where nothing has been written yet. */
export async function Nothing() {
  const t = await getTranslations("scoping.page");
  return <p className="text-ink-soft">{t("nothing")}</p>;
}
