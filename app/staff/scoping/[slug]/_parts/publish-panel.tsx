import { publishProject } from "@/app/staff/scoping/[slug]/actions";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

type PublishPanelProps = { page: ScopePage; cohorts: NonNullable<ScopePage["cohorts"]>; locale: Locale };

/** An agreed scope goes into a cohort; each choice says when the project would run. */
export async function PublishPanel({ page: { project, programme }, cohorts, locale }: PublishPanelProps) {
  const t = await getTranslations("scoping.publish");
  if (cohorts.length === 0) {
    return (
      <EmptyState
        title={t("noneTitle")}
        action={<ButtonLink href="/staff/programmes">{t("noneAction")}</ButtonLink>}
      >
        {t("noneText", { programme: programme.name })}
      </EmptyState>
    );
  }
  const day = (date: string) => formatDate(date, locale);
  return (
    <Panel id="publish" title={t("heading")} tone="brand">
      <ActionForm action={publishProject} hidden={{ projectId: project.id }}>
        <p className="text-sm">{t("text")}</p>
        <RadioField
          name="cohortId"
          label={t("cohort")}
          required
          defaultValue={cohorts.length === 1 ? cohorts[0]?.id : undefined}
          options={cohorts.map(({ id, name, kickoffOn, endsOn, projectEndsOn }) => ({
            value: id,
            label: name,
            hint: t(projectEndsOn > endsOn ? "cohortHintLate" : "cohortHint", {
              kickoff: day(kickoffOn),
              ends: day(endsOn),
              projectEnds: day(projectEndsOn),
            }),
          }))}
        />
        <TextAreaField
          name="summary"
          label={t("summary")}
          hint={t("summaryHint")}
          required
          rows={3}
          maxLength={400}
          defaultValue={project.summary}
        />
        <div>
          <SubmitButton>{t("button")}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
