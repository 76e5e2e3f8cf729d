import type { Discipline } from "@/lib/reference/disciplines";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ScopeContent } from "@/lib/scoping/content";

/** The same sentence in both languages of the product. */
export type Said = readonly [en: string, es: string];

/** What projects of one kind usually need: a beginning to be changed, with no invented figures of the partner's own. */
export type Template = {
  weeks: number;
  outcome: { what: Said; measuredBy: Said };
  outOfScope: Said;
  assumptions: Said;
  deliverables: readonly (readonly [title: Said, acceptance: Said])[];
  roles: readonly {
    title: Said;
    discipline: Discipline;
    hoursPerWeek: number;
    seats?: number;
    /** Slug -> level; every one is required. */
    skills: Record<string, number>;
  }[];
  systems: readonly (readonly [name: Said, purpose: Said])[];
  risk: readonly [what: Said, mitigation: Said];
  debt: readonly [what: Said, mitigation: Said];
};

export type TemplateContent = Pick<
  ScopeContent,
  | "outcomes"
  | "outOfScope"
  | "assumptions"
  | "deliverables"
  | "weeks"
  | "roles"
  | "efforts"
  | "milestones"
  | "systems"
  | "risks"
>;

/** The share of a role's time that is work on deliverables; the rest is for meetings. */
const workShare = 0.85;

/** A template as the sections of a scope, in the language of whoever begins with it. */
export function contentOfTemplate(template: Template, locale: Locale): TemplateContent {
  const say = ([en, es]: Said) => (locale === "es" ? es : en);
  const { weeks, outcome, risk, debt } = template;
  const deliverables = template.deliverables.map(([title, acceptance]) => ({
    title: say(title),
    acceptance: say(acceptance),
  }));
  const roles = template.roles.map(({ title, discipline, hoursPerWeek, seats = 1, skills }) => ({
    title: say(title),
    discipline,
    seats,
    hoursPerWeek,
    required: true,
    skills: Object.entries(skills)
      .map(([skill, level]) => ({ skill, level, required: true }))
      .sort((one, other) => (one.skill < other.skill ? -1 : 1)),
  }));
  const register = { likelihood: 3, effect: 3, owner: "", state: "OPEN", hours: null } as const;
  return {
    weeks,
    outcomes: [{ what: say(outcome.what), baseline: "", target: "", measuredBy: say(outcome.measuredBy) }],
    outOfScope: say(template.outOfScope),
    assumptions: say(template.assumptions),
    deliverables,
    roles,
    efforts: roles.flatMap(({ title: role, seats, hoursPerWeek }) =>
      deliverables.map(({ title: deliverable }) => ({
        deliverable,
        role,
        hours: Math.round((seats * hoursPerWeek * weeks * workShare) / deliverables.length),
      })),
    ),
    milestones: deliverables.map(({ title }, index) => ({
      title,
      week: Math.round((weeks * (index + 1)) / deliverables.length),
      deliverable: title,
    })),
    systems: template.systems.map(([name, purpose]) => ({
      ...{ name: say(name), purpose: say(purpose), owner: "", access: "UNKNOWN", accessNote: "" },
      ...{ data: "", sensitivity: "NONE", dataOwner: "", handling: "" },
    })) as TemplateContent["systems"],
    risks: [
      { kind: "RISK", what: say(risk[0]), mitigation: say(risk[1]), ...register },
      { kind: "TECHNICAL_DEBT", what: say(debt[0]), mitigation: say(debt[1]), ...register },
    ],
  };
}
