import type { ReactNode } from "react";
import {
  keepChangeReason,
  keepChangeSection,
  proposeChange,
  saveChangeSection,
  withdrawChange,
} from "@/app/(public)/projects/[slug]/scope/change/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { ChangeList } from "@/components/scoping/change-list";
import { FindingList } from "@/components/scoping/readiness-panel";
import { SectionForm } from "@/components/scoping/section-form";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";
import type { Locale } from "@/lib/platform/i18n/locales";
import { stampOfForm } from "@/lib/platform/stamp";
import { changeReason } from "@/lib/scoping/change-schema";
import type { ChangePage, OpenChangeRequest } from "@/lib/scoping/queries/change";
import { sections } from "@/lib/scoping/schema";

type DraftChangeProps = {
  page: ChangePage;
  open: OpenChangeRequest;
  effect: ReactNode;
  locale: Locale;
  base: string;
};

/** A change while it is written: section by section, with what it comes to, then put to the other side. */
export async function DraftChange({ page, open, effect, locale, base }: DraftChangeProps) {
  const [t, scoping] = await Promise.all([
    getTranslations("scopeVersions.change"),
    getTranslations("scoping"),
  ]);
  const blockers = open.readiness.missing.filter(({ severity }) => severity === "blocker");
  const { edited, changes } = open;
  return (
    <>
      {open.outdated && <Notice tone="warn" title={t("outdated")} />}
      {edited ? (
        <section id={edited.section} className="grid max-w-form scroll-mt-4 gap-6">
          <div className="flex flex-wrap items-baseline justify-between gap-4 border-b border-line pb-2">
            <h2 className="text-lg">{scoping(`sections.${edited.section}`)}</h2>
            <Link href={base}>{t("backToChange")}</Link>
          </div>
          <p className="text-sm text-ink-soft">{scoping(`leads.${edited.section}`)}</p>
          <SectionForm
            projectId={page.project.id}
            edited={edited}
            actions={{ save: saveChangeSection, keep: keepChangeSection }}
            label={t("saveSection")}
          />
        </section>
      ) : (
        <Panel id="write" title={t("write")}>
          <p className="mb-3 text-sm text-ink-soft">{t("writeText")}</p>
          <ul className="flex flex-wrap gap-2">
            {sections.map((section) => (
              <li key={section}>
                <ButtonLink href={`${base}?edit=${section}#${section}`} tone="secondary" size="small">
                  {scoping(`sections.${section}`)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <section className="grid gap-4" aria-labelledby="differences">
        <h2 id="differences" className="text-lg">
          {t("differences", { count: changes.length })}
        </h2>
        {changes.length > 0 && <ChangeList changes={changes} names={page.names} locale={locale} />}
      </section>
      {changes.length > 0 && effect}
      {blockers.length > 0 && (
        <Notice tone="warn" title={t("blocked")}>
          <FindingList label={t("blocked")} findings={blockers} editBase={base} />
        </Notice>
      )}
      {/* what is put forward is what the page shows: not while a section on it is still written */}
      {!edited && (
        <Panel id="propose" title={t("propose")} tone="brand">
          <div className="grid gap-4">
            <p className="text-sm">{t("proposeText")}</p>
            <ActionForm action={proposeChange} hidden={{ change: seenValue(open) }} oneOfSeveral>
              <StampField stamp={stampOfForm(changeReason, open)} />
              <TextAreaField
                name="reason"
                label={t("reason")}
                hint={t("reasonHint")}
                required
                rows={3}
                maxLength={2000}
                defaultValue={open.reason}
              />
              <Autosave action={keepChangeReason} />
              <div>
                <SubmitButton>{t("proposeButton")}</SubmitButton>
              </div>
            </ActionForm>
            <div>
              <ActionButton
                action={withdrawChange}
                fields={{ changeId: open.id }}
                label={t("drop")}
                tone="quiet"
                size="small"
              />
            </div>
          </div>
        </Panel>
      )}
    </>
  );
}
