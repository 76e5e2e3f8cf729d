import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Grey shapes while a page is on its way; `lines` should look like what will come. */
export async function Skeleton({ lines = 6 }: { lines?: number }) {
  const t = await getTranslations("common");
  const widths = ["w-2/3", "w-full", "w-11/12", "w-4/5"];
  return (
    <div role="status" className="grid w-full gap-4">
      <span className="sr-only">{t("loading")}</span>
      <span className="h-9 w-1/2 animate-pulse rounded-md bg-line" />
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className={`h-4 animate-pulse rounded-sm bg-line ${widths[index % widths.length]}`}
        />
      ))}
    </div>
  );
}
