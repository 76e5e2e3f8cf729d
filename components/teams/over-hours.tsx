import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Hours a week that somebody promised elsewhere, and those they said they can give. */
export type PromisedWeek = { promised: number; offered: number | null };

/** Says so where a seat and what is promised elsewhere come to more hours a week than its person offered. */
export async function OverHours({
  hours,
  week: { promised, offered },
}: {
  hours: number;
  week: PromisedWeek;
}) {
  if (promised === 0 || offered === null || promised + hours <= offered) return null;
  const t = await getTranslations("teams.promised");
  return (
    <p className="flex items-start gap-2 text-sm">
      <Icon name="warning" className="mt-0.5 size-4 shrink-0 text-warn" />
      {t("over", { hours: promised + hours, offered })}
    </p>
  );
}
