import { Arrival } from "@/components/forms/arrival";
import { Notice } from "@/components/ui/notice";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The banner after a redirect: `?said=key` names a sentence of ours, anything else says nothing. */
export async function Said({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { said, at } = await searchParams;
  const t = await getTranslations("said");
  if (typeof said !== "string" || !t.has(said as "saved")) return null;
  return (
    <Arrival key={`${said} ${at}`} at={typeof at === "string" ? at : undefined}>
      <Notice tone="ok" role="status">
        {t(said as "saved")}
      </Notice>
    </Arrival>
  );
}
