import { DecisionFields } from "@/app/staff/applications/_parts/decision-fields";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { isOver } from "@/lib/cohorts/phase";
import type { ReviewedApplication } from "@/lib/applications/review-query";
import { decisions } from "@/lib/applications/review-schema";
import { supplyAndDemand } from "@/lib/applications/supply-and-demand";
import { isDiscipline } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";
import { decideApplication, openReview } from "../../actions";

type Props = { application: ReviewedApplication; own: boolean };

/** What is left to decide about an application, with the figures that matter beside it. */
export async function DecisionSection({ application, own }: Props) {
  const { id, state, seatOn, cohort, reviewed } = application;
  const [t, review] = await Promise.all([getTranslations("cohorts"), getTranslations("review")]);
  if (state === "WITHDRAWN") return <Notice>{t("review.withdrawn")}</Notice>;
  if (seatOn) return <Notice>{t("review.seat", { project: seatOn.title })}</Notice>;
  if (own) return <Notice>{t("review.own")}</Notice>;
  if (isOver(cohort.phase)) return null;
  const waits = state === "SUBMITTED" || state === "UNDER_REVIEW";
  const left = decisions.filter((decision) => decision !== state);
  return (
    <Panel title={waits ? t("review.decide") : t("review.change")} id="decide">
      <div className="grid gap-6">
        <div className="grid gap-1 text-ink-soft">
          <Figures application={application} />
          {waits && !reviewed && <p>{review("decideBefore")}</p>}
          {!waits && <p>{t("review.changeText")}</p>}
        </div>
        {state === "SUBMITTED" && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <ActionButton
              action={openReview}
              fields={{ applicationId: id }}
              label={t("review.open")}
              tone="secondary"
            />
            <p className="text-ink-soft">{t("review.openText")}</p>
          </div>
        )}
        {/* the key empties the form once a decision has changed the state */}
        <ActionForm key={state} action={decideApplication} hidden={{ application: seenValue(application) }}>
          <DecisionFields outcomes={left} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="next" value="preview">
              {review("previewOne")}
            </SubmitButton>
            <SubmitButton tone="secondary">{review("decideNow")}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Panel>
  );
}

/** Seats wanted, people accepted and places planned in the discipline of this application. */
async function Figures({ application }: { application: ReviewedApplication }) {
  const { discipline: slug, cohort } = application;
  if (!isDiscipline(slug)) return null;
  const [t, names, balances] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    supplyAndDemand(cohort.id),
  ]);
  const balance = balances.find(({ discipline }) => discipline === slug);
  if (!balance) return null;
  const discipline = names(`disciplines.${slug}`);
  return (
    <>
      <p>{t("review.balance", { ...balance, discipline, places: balance.places ?? 0 })}</p>
      {balance.places !== null && (
        <p>{t("review.places", { accepted: balance.accepted, places: balance.places, discipline })}</p>
      )}
    </>
  );
}
