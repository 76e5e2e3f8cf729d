import type { ReactNode } from "react";
import {
  acceptChange,
  declineChange,
  withdrawChange,
} from "@/app/(public)/projects/[slug]/scope/change/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { ChangeList } from "@/components/scoping/change-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ChangePage, OpenChangeRequest } from "@/lib/scoping/queries/change";

type ProposedChangeProps = { page: ChangePage; open: OpenChangeRequest; effect: ReactNode; locale: Locale };

/** A change that lies before the other side: why, what is different, what it comes to, and the answer. */
export async function ProposedChange({ page, open, effect, locale }: ProposedChangeProps) {
  const t = await getTranslations("scopeVersions.change");
  const { proposedSide, proposedBy, proposedAt, mayDecide, mayWithdraw, outdated } = open;
  if (!proposedSide || !proposedAt) return null;
  const by = t("proposedBy", {
    name: proposedBy?.name ?? t("someone"),
    side: t(`sides.${proposedSide}`),
    when: formatInstant(proposedAt, locale, page.project.programme.timeZone),
  });
  return (
    <>
      {outdated && <Notice tone="warn" title={t("outdated")} />}
      <Panel
        id="decide"
        title={t(mayDecide ? "decideTitle" : "waitingTitle")}
        tone={mayDecide ? "brand" : "surface"}
      >
        <div className="grid gap-4">
          <p className="text-sm text-ink-soft">{by}</p>
          <p className="prose">{open.reason}</p>
          {mayDecide ? (
            <>
              <p className="text-sm">{t("decideText")}</p>
              <div>
                <ActionButton
                  action={acceptChange}
                  fields={{ changeId: open.id }}
                  label={t("accept", { number: open.basedOn.number + 1 })}
                  tone="primary"
                />
              </div>
              <Disclosure summary={t("decline")}>
                <ActionForm action={declineChange} hidden={{ changeId: open.id }} oneOfSeveral>
                  <TextAreaField
                    name="reason"
                    label={t("declineReason")}
                    hint={t("declineHint")}
                    required
                    rows={3}
                    maxLength={2000}
                  />
                  <div>
                    <SubmitButton tone="secondary">{t("decline")}</SubmitButton>
                  </div>
                </ActionForm>
              </Disclosure>
            </>
          ) : (
            <p className="text-sm">{t("waitingText")}</p>
          )}
          {mayWithdraw && (
            <div>
              <ActionButton
                action={withdrawChange}
                fields={{ changeId: open.id }}
                label={t("withdraw")}
                tone="quiet"
                size="small"
              />
            </div>
          )}
        </div>
      </Panel>
      {effect}
      <section className="grid gap-4" aria-labelledby="differences">
        <h2 id="differences" className="text-lg">
          {t("differences", { count: open.changes.length })}
        </h2>
        <ChangeList changes={open.changes} names={page.names} locale={locale} />
      </section>
    </>
  );
}
