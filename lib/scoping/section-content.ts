import { asSet } from "@/lib/platform/differences";
import type { ScopeContent, ScopeSkill } from "@/lib/scoping/content";
import { isJargon } from "@/lib/scoping/jargon";
import type { SaveSection } from "@/lib/scoping/section-schema";

/** What the form of one section says, in the words of the content. The priority is found by its own row. */
export function contentOfSection(input: SaveSection): Partial<ScopeContent> {
  switch (input.section) {
    case "problem": {
      const { title, type, causes, problem, whoHasIt } = input;
      return { title, type: type || null, causes: asSet(causes), problem, whoHasIt };
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
      return { weeks, startsOn, roles: roles.map(withSkillsOnce) };
    }
    case "effort":
      return { efforts: input.efforts.filter(({ hours }) => hours > 0) };
    case "milestones":
      return { milestones: byWeek(input.milestones) };
    case "systems":
      return { systems: input.systems };
    case "risks":
      return { risks: input.risks };
    case "give-and-get": {
      const { partnerGives, partnerGets, teamGives, teamGets, traits, ...rest } = input;
      const { timeKind, place, length, language } = rest;
      const gives = { partnerGives, partnerGets, teamGives, teamGets };
      return { ...gives, timeKind, place, length, language, traits: asSet(traits) };
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
      return { glossary: worthKeeping(input.glossary) };
  }
}

/**
 * A scope as its forms say it back when nothing is typed: lists in the forms' order, hours and milestones only of the
 * deliverables and roles there are. Two scopes of which this is the same say the same.
 */
export function asItsFormSays(content: ScopeContent): ScopeContent {
  const { deliverables, roles, efforts, milestones } = content;
  const isThere = (rows: readonly { title: string }[], title: string) =>
    title !== "" && rows.some((row) => row.title === title);
  const named = deliverables.filter(({ title }) => title !== "");
  const doing = roles.filter(({ title }) => title !== "");
  return {
    ...content,
    causes: asSet(content.causes),
    traits: asSet(content.traits),
    roles: roles.map(withSkillsOnce),
    efforts: named.flatMap((deliverable) =>
      doing.flatMap((role) => {
        const known = efforts.find(
          (effort) => effort.deliverable === deliverable.title && effort.role === role.title,
        );
        return known ? [known] : [];
      }),
    ),
    milestones: byWeek(milestones).map((milestone) => ({
      ...milestone,
      deliverable: isThere(deliverables, milestone.deliverable) ? milestone.deliverable : "",
    })),
    glossary: worthKeeping(content.glossary),
  };
}

const byWeek = (milestones: ScopeContent["milestones"]) =>
  [...milestones].sort((one, other) => one.week - other.week);

/** A word that the form itself proposes is kept once it is explained; until then it is proposed again. */
const worthKeeping = (glossary: ScopeContent["glossary"]) =>
  glossary.filter(({ term, meaning }) => meaning !== "" || !isJargon(term));

function withSkillsOnce<Role extends { skills: ScopeSkill[] }>(role: Role): Role {
  const bySlug = new Map(role.skills.map((skill) => [skill.skill, skill]));
  return { ...role, skills: [...bySlug.values()].sort((one, other) => (one.skill < other.skill ? -1 : 1)) };
}
