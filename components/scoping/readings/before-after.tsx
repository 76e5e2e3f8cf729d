import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type BeforeAfterProps = { baseline: string; target: string; measuredBy: string };

/** Where it stands today, where it should be, and how one can tell. */
export async function BeforeAfter({ baseline, target, measuredBy }: BeforeAfterProps) {
  const t = await getTranslations("scoping.fields");
  if (!baseline && !target && !measuredBy) return null;
  return (
    <div className="grid gap-1 text-sm">
      {(baseline || target) && (
        <dl className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <div>
            <dt className="text-xs text-ink-soft">{t("baseline")}</dt>
            <dd>{baseline || "—"}</dd>
          </div>
          <Icon name="arrowRight" className="size-4 text-ink-soft" />
          <div>
            <dt className="text-xs text-ink-soft">{t("target")}</dt>
            <dd className="font-semibold">{target || "—"}</dd>
          </div>
        </dl>
      )}
      {measuredBy && (
        <p className="text-ink-soft">
          {t("measuredBy")}: {measuredBy}
        </p>
      )}
    </div>
  );
}
