import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Pace } from "@/lib/scoping/queries/pace";

/** How long each side keeps the other waiting, and who waits now. */
export async function PaceLine({ pace: { median, waiting } }: { pace: Pace }) {
  const t = await getTranslations("triage.list");
  const days = (count: number) => t("medianDays", { days: count });
  return (
    <section aria-labelledby="pace" className="grid gap-1 text-sm">
      <h2 id="pace" className="text-sm font-semibold">
        {t("median")}
      </h2>
      <p>{t("waitingNow", { staff: waiting.STAFF, partner: waiting.PARTNER })}</p>
      <p className="text-ink-soft">
        {median
          ? t("medianText", { staff: days(median.STAFF), partner: days(median.PARTNER) })
          : t("medianNone")}
      </p>
      <p>
        <Link href="/staff/insight">{t("insight")}</Link>
      </p>
    </section>
  );
}
