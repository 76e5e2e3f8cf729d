import type { ScopeContent } from "@/lib/scoping/content";
import type { SaveSection } from "@/lib/scoping/section-schema";

/** What the form of one section says, in the words of the content. The priority is found by its own row. */
export function contentOfSection(input: SaveSection): Partial<ScopeContent> {
  switch (input.section) {
    case "problem": {
      const { title, type, causes, problem, whoHasIt } = input;
      return { title, type: type || null, causes: [...new Set(causes)].sort(), problem, whoHasIt };
    }
    case "outcomes":
      return { outcomes: input.outcomes };
    case "boundaries": {
      const { inScope, outOfScope, assumptions } = input;
      return { inScope, outOfScope, assumptions };
    }
    case "deliverables":
      return { deliverables: input.deliverables };
    case "team": {
      const { weeks, startsOn, roles } = input;
      return { weeks, startsOn, roles: roles.map((role) => ({ ...role, skills: onceEach(role.skills) })) };
    }
    case "effort":
      return { efforts: input.efforts.filter(({ hours }) => hours > 0) };
    case "milestones":
      return { milestones: [...input.milestones].sort((one, other) => one.week - other.week) };
    case "systems":
      return { systems: input.systems };
    case "risks":
      return { risks: input.risks };
    case "give-and-get": {
      const { partnerGives, partnerGets, teamGives, teamGets, traits, ...rest } = input;
      const { timeKind, place, length, language } = rest;
      const chosen = [...new Set<string>(traits)].sort();
      const gives = { partnerGives, partnerGets, teamGives, teamGets };
      return { ...gives, timeKind, place, length, language, traits: chosen };
    }
    case "communication": {
      const { channel, cadence, replyTime, partnerContact, secondContact, decisionMaker, checkIns, demos } =
        input;
      return { channel, cadence, replyTime, partnerContact, secondContact, decisionMaker, checkIns, demos };
    }
    case "handoff": {
      const { handoffOwner, handoffSecond, training, documents, accountsOwner, runningCost, exitPlan } =
        input;
      const plan = { handoffOwner, handoffSecond, training, documents, accountsOwner, exitPlan };
      return { ...plan, runningCostCents: runningCost };
    }
    case "glossary":
      return { glossary: input.glossary };
  }
}

function onceEach(skills: ScopeContent["roles"][number]["skills"]) {
  const bySlug = new Map(skills.map((skill) => [skill.skill, skill]));
  return [...bySlug.values()].sort((one, other) => (one.skill < other.skill ? -1 : 1));
}
