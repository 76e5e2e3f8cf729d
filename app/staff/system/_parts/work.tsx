import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { formatInstant, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Installation } from "@/lib/system/queries";

/** Whether a worker is there, and how much it has to do. */
export async function Work({ work, zone }: { work: Installation["work"]; zone?: string }) {
  const [t, locale] = await Promise.all([getTranslations("system.work"), getLocale()]);
  if (!work)
    return (
      <Panel id="work" title={t("title")}>
        <Notice tone="danger">{t("neverThere")}</Notice>
      </Panel>
    );
  const when = (instant: Date | null) => instant && formatInstant(instant, locale, zone);
  return (
    <Panel id="work" title={t("title")}>
      <div className="grid gap-4">
        {!work.isAtWork && (
          <Notice tone="danger">
            {work.lastRound ? t("awaySince", { when: when(work.lastRound)! }) : t("neverThere")}
          </Notice>
        )}
        <Facts
          facts={[
            {
              term: t("worker"),
              detail: (
                <Badge tone={work.isAtWork ? "ok" : "danger"}>{t(work.isAtWork ? "atWork" : "away")}</Badge>
              ),
            },
            { term: t("lastRound"), detail: when(work.lastRound) },
            { term: t("waiting"), detail: formatNumber(work.waiting, locale) },
            { term: t("oldest"), detail: when(work.oldest) },
            { term: t("failed"), detail: formatNumber(work.failed, locale) },
          ]}
        />
      </div>
    </Panel>
  );
}
