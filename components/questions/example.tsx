import { getTranslations } from "@/lib/platform/i18n/sentences";

/** An invented answer, to show how much is enough. */
export async function Example({ from, text }: { from: string; text: string }) {
  const t = await getTranslations("common.questions");
  return (
    <figure className="grid gap-1 border-s-2 border-accent ps-4">
      <figcaption className="text-xs font-semibold text-ink-soft">{from}</figcaption>
      <blockquote className="text-sm">{text}</blockquote>
      <p className="text-xs text-ink-soft">{t("invented")}</p>
    </figure>
  );
}
