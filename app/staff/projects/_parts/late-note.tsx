import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Lateness } from "@/lib/projects/late";

/** What is late about a project, in words. */
export async function LateNote({ late: { kind, days } }: { late: Lateness }) {
  const t = await getTranslations("projects.late");
  return (
    <span className="flex items-start gap-1.5 text-xs font-semibold text-danger">
      <Icon name="warning" className="size-4" />
      {t(kind, { days })}
    </span>
  );
}
