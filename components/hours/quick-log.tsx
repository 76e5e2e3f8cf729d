import { Link } from "@/components/ui/link";
import { LogForm } from "@/components/hours/log-form";
import { Panel } from "@/components/ui/panel";
import type { Loggable } from "@/lib/hours/mine";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Hours in one line where the day begins; nothing for those who are on no team. */
export async function QuickLog({
  action,
  work,
  today,
}: {
  action: FormAction;
  work: readonly Loggable[];
  today: string;
}) {
  if (work.length === 0) return null;
  const t = await getTranslations("hours.quick");
  return (
    <Panel id="log" title={t("heading")} actions={<Link href="/professional/hours">{t("all")}</Link>}>
      <LogForm action={action} work={work} today={today} />
    </Panel>
  );
}
