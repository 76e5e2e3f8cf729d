import { Link } from "@/components/ui/link";
import { ActionButton } from "@/components/forms/action-button";
import { AutoRefresh } from "@/components/organizations/auto-refresh";
import { Progress } from "@/components/ui/progress";
import type { ImportFile } from "@/lib/organizations/import/queries";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { continueImport } from "../../actions";

/** How far the worker is; the page looks again by itself, with or without JavaScript. */
export async function Working({ file: { id, state, done, total } }: { file: ImportFile }) {
  const [t, locale] = await Promise.all([getTranslations("organizations.import"), getLocale()]);
  const label = t(state === "CHECKING" ? "checking" : "committing");
  return (
    <div className="grid max-w-form gap-6">
      <AutoRefresh seconds={2} />
      <Progress
        label={label}
        value={done}
        max={total}
        text={t("doneOf", { done: formatNumber(done, locale), total: formatNumber(total, locale) })}
      />
      <p className="text-sm text-ink-soft">
        {t("workingText")} <Link href={`/staff/imports/${id}`}>{t("lookAgain")}</Link>
      </p>
      <div className="grid justify-items-start gap-2">
        <p className="text-sm text-ink-soft">{t("continueText")}</p>
        <ActionButton
          action={continueImport}
          fields={{ importId: id }}
          label={t("continue")}
          tone="secondary"
          size="small"
        />
      </div>
    </div>
  );
}
