import { DraftSaver } from "@/components/forms/draft-saver";
import type { FormAction } from "@/lib/platform/action-state";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Put inside an ActionForm: saves its draft through `action` while one types and says when it did. */
export async function Autosave({ action }: { action: FormAction }) {
  const [t, locale] = await Promise.all([getTranslations("common"), getLocale()]);
  const labels = {
    idle: t("draftIdle"),
    saving: t("draftSaving"),
    saved: t("draftSaved", { time: "{time}" }),
    failed: t("draftFailed"),
    held: t("draftHeld"),
  };
  return (
    <div className="sticky bottom-0 z-10 -mx-1 border-t border-line bg-paper px-1 py-2">
      <DraftSaver action={action} locale={locale} labels={labels} />
    </div>
  );
}
