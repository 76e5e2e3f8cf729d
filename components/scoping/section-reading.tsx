import { DeliverablesReading, MilestonesReading } from "@/components/scoping/readings/deliverables-reading";
import { EffortReading } from "@/components/scoping/readings/effort-reading";
import {
  CommunicationReading,
  GiveAndGetReading,
  GlossaryReading,
  HandoffReading,
} from "@/components/scoping/readings/people-readings";
import { OutcomesReading, ProblemReading } from "@/components/scoping/readings/problem-reading";
import { RisksReading } from "@/components/scoping/readings/risks-reading";
import { SystemsReading } from "@/components/scoping/readings/systems-reading";
import { TeamReading } from "@/components/scoping/readings/team-reading";
import { Texts } from "@/components/scoping/readings/texts";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ScopeContent } from "@/lib/scoping/content";
import type { Effort } from "@/lib/scoping/effort";
import type { ScopeNames } from "@/lib/scoping/queries/names";
import type { Section } from "@/lib/scoping/schema";

type SectionReadingProps = {
  section: Section;
  content: ScopeContent;
  effort: Effort;
  names: ScopeNames;
  locale: Locale;
};

/** One section of a scope as it reads, wherever it stands: the scope, a version, a document. */
export function SectionReading({ section, content, effort, names, locale }: SectionReadingProps) {
  switch (section) {
    case "problem":
      return <ProblemReading content={content} names={names} />;
    case "outcomes":
      return <OutcomesReading outcomes={content.outcomes} />;
    case "boundaries":
      return <Texts content={content} fields={["inScope", "outOfScope", "assumptions"]} />;
    case "deliverables":
      return <DeliverablesReading deliverables={content.deliverables} />;
    case "team":
      return <TeamReading content={content} names={names} locale={locale} />;
    case "effort":
      return <EffortReading effort={effort} />;
    case "milestones":
      return <MilestonesReading milestones={content.milestones} weeks={content.weeks} />;
    case "systems":
      return <SystemsReading systems={content.systems} />;
    case "risks":
      return <RisksReading risks={content.risks} />;
    case "give-and-get":
      return <GiveAndGetReading content={content} />;
    case "communication":
      return <CommunicationReading content={content} />;
    case "handoff":
      return <HandoffReading content={content} locale={locale} />;
    case "glossary":
      return <GlossaryReading content={content} />;
  }
}
