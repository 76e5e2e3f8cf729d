import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DeliverableFields } from "@/components/scoping/fields/deliverable-fields";
import { ProblemFields } from "@/components/scoping/fields/problem-fields";
import { RiskFields } from "@/components/scoping/fields/risk-fields";
import { TeamFields } from "@/components/scoping/fields/team-fields";
import { BoundaryFields, CommunicationFields, HandoffFields } from "@/components/scoping/fields/text-fields";
import type { FormAction } from "@/lib/platform/action-state";
import type { SectionPage } from "@/lib/scoping/queries/scope";
import { nextSection, type Section } from "@/lib/scoping/schema";

type SectionFormProps = { page: SectionPage; save: FormAction; keep: FormAction };

/** One section of a scope to write in; either side's page gives its own actions. */
export async function SectionForm({ page, save, keep }: SectionFormProps) {
  const t = await getTranslations("scoping.editor");
  const { section, project, stamp } = page;
  return (
    <ActionForm action={save} hidden={{ projectId: project.id, section }}>
      <StampField stamp={stamp} />
      <Fields section={section} page={page} />
      <Autosave action={keep} />
      <div>
        <SubmitButton>{nextSection(section) ? t("saveAndNext") : t("saveAndWhole")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Fields({ section, page: { content, choices } }: { section: Section; page: SectionPage }) {
  switch (section) {
    case "problem":
      return <ProblemFields content={content} priorities={choices.priorities} causes={choices.causes} />;
    case "boundaries":
      return <BoundaryFields content={content} />;
    case "deliverables":
      return <DeliverableFields content={content} />;
    case "team":
      return <TeamFields content={content} skills={choices.skills} />;
    case "risks":
      return <RiskFields content={content} />;
    case "communication":
      return <CommunicationFields content={content} />;
    case "handoff":
      return <HandoffFields content={content} />;
  }
}
