import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import type { Lateness } from "@/lib/projects/late";

/** What is late about a project, in words. */
export async function LateBadge({ late: { kind, days } }: { late: Lateness }) {
  const t = await getTranslations("projects.late");
  return <Badge tone="danger">{t(kind, { days })}</Badge>;
}
