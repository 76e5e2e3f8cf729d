import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DeliverableFields } from "@/components/scoping/fields/deliverable-fields";
import { EffortFields } from "@/components/scoping/fields/effort-fields";
import { GiveAndGetFields } from "@/components/scoping/fields/give-and-get-fields";
import { GlossaryFields } from "@/components/scoping/fields/glossary-fields";
import { MilestoneFields } from "@/components/scoping/fields/milestone-fields";
import { OutcomeFields } from "@/components/scoping/fields/outcome-fields";
import { ProblemFields } from "@/components/scoping/fields/problem-fields";
import { RiskFields } from "@/components/scoping/fields/risk-fields";
import { SystemFields } from "@/components/scoping/fields/system-fields";
import { TeamFields } from "@/components/scoping/fields/team-fields";
import { BoundaryFields, CommunicationFields, HandoffFields } from "@/components/scoping/fields/text-fields";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { EditedSection } from "@/lib/scoping/queries/section";
import { nextSection } from "@/lib/scoping/schema";

export type SectionActions = { save: FormAction; keep: FormAction };
type SectionFormProps = {
  projectId: string;
  edited: EditedSection;
  actions: SectionActions;
  /** What the button says where saving does not lead to the next section. */
  label?: string;
};

/** One section of a scope to write in; either side's page gives its own actions. */
export async function SectionForm({ projectId, edited, actions, label }: SectionFormProps) {
  const t = await getTranslations("scoping.editor");
  const { section, stamp } = edited;
  return (
    <ActionForm action={actions.save} hidden={{ projectId, section }}>
      <StampField stamp={stamp} />
      <SectionFields edited={edited} />
      <Autosave action={actions.keep} />
      <div>
        <SubmitButton>{label ?? t(nextSection(section) ? "saveAndNext" : "saveAndWhole")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The fields of one section, wherever it is written: in the scope, or in a change to it. */
export function SectionFields({ edited: { section, content, choices } }: { edited: EditedSection }) {
  switch (section) {
    case "problem":
      return <ProblemFields content={content} choices={choices} />;
    case "outcomes":
      return <OutcomeFields content={content} />;
    case "boundaries":
      return <BoundaryFields content={content} />;
    case "deliverables":
      return <DeliverableFields content={content} />;
    case "team":
      return <TeamFields content={content} skills={choices.skills} />;
    case "effort":
      return <EffortFields content={content} />;
    case "milestones":
      return <MilestoneFields content={content} />;
    case "systems":
      return <SystemFields content={content} />;
    case "risks":
      return <RiskFields content={content} />;
    case "give-and-get":
      return <GiveAndGetFields content={content} />;
    case "communication":
      return <CommunicationFields content={content} />;
    case "handoff":
      return <HandoffFields content={content} />;
    case "glossary":
      return <GlossaryFields content={content} unexplained={choices.unexplained} />;
  }
}
