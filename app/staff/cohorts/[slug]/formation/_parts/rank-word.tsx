import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Where a role stands on the person's own list. */
export async function RankWord({ rank, listed }: { rank: number | null; listed: boolean }) {
  const t = await getTranslations("selection.form");
  if (rank === null) return <Badge tone="neutral">{t(listed ? "notRanked" : "noList")}</Badge>;
  return <Badge tone={rank === 1 ? "ok" : rank <= 3 ? "info" : "neutral"}>{t("rank", { rank })}</Badge>;
}
