import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { changeWords } from "@/components/scoping/change-words";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/platform/action-state";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Change } from "@/lib/scoping/diff";
import type { ScopeNames } from "@/lib/scoping/queries/names";
import type { EditedSection } from "@/lib/scoping/queries/section";

type SectionConflictProps = {
  projectId: string;
  edited: EditedSection;
  changes: readonly Change[];
  savedBy: string | null;
  names: ScopeNames;
  locale: Locale;
  action: FormAction;
};

/** Two wrote at once: what stands there and what the reader wrote, side by side, and whose words go in. */
export async function SectionConflict(props: SectionConflictProps) {
  const { projectId, edited, changes, savedBy, names, locale, action } = props;
  const [t, words] = await Promise.all([getTranslations("scoping"), changeWords(names, locale)]);
  const nothing = t("conflict.nothing");
  return (
    <ActionForm action={action} hidden={{ projectId, section: edited.section, stamp: edited.stamp }}>
      <Notice tone="warn" title={t("conflict.title", { name: savedBy ?? t("conflict.someone") })}>
        {t("conflict.text")}
      </Notice>
      <ol className="grid gap-5">
        {changes.map(({ field, before, after }, number) => (
          <li key={number} className="grid gap-3 border-s-2 border-line ps-4">
            <p className="text-sm font-semibold">{t(`fields.${field}`)}</p>
            <dl className="grid gap-3 text-sm sm:grid-cols-2">
              <div>
                <dt className="text-xs text-ink-soft">{t("conflict.theirs")}</dt>
                <dd className="prose">{before === undefined ? nothing : words(field, before)}</dd>
              </div>
              <div>
                <dt className="text-xs text-ink-soft">{t("conflict.yours")}</dt>
                <dd className="prose">{after === undefined ? nothing : words(field, after)}</dd>
              </div>
            </dl>
            <Choice name="mine" value={String(number)} label={t("conflict.takeMine")} defaultChecked />
          </li>
        ))}
      </ol>
      <p className="text-sm text-ink-soft">{t("conflict.hint")}</p>
      <div>
        <SubmitButton>{t("conflict.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
