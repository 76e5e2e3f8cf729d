import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Troubles } from "@/lib/system/queries";

/** Whether all is well behind the pages, and the way there; for administrators. */
export async function SystemLine({ jobs, messages, isWorkerAway }: Troubles) {
  const t = await getTranslations("system.today");
  const said = [
    isWorkerAway && t("away"),
    jobs > 0 && t("jobs", { count: jobs }),
    messages > 0 && t("messages", { count: messages }),
  ].filter(Boolean);
  return (
    <Panel id="system" title={t("title")}>
      <p className="grid gap-2 text-ink-soft">
        {said.length > 0 ? said.join(" ") : t("well")} <Link href="/staff/system">{t("link")}</Link>
      </p>
    </Panel>
  );
}
