import "server-only";
import { causes as causesIn } from "@/lib/reference/causes-and-areas";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { type ScopeContent } from "@/lib/scoping/content";
import { diffScopes, type Change } from "@/lib/scoping/diff";
import { unexplainedJargon } from "@/lib/scoping/jargon";
import { prioritiesOf, type Priority } from "@/lib/organizations/priorities-of";
import { skillNames, type NamedSkill } from "@/lib/scoping/queries/choices";
import type { Section } from "@/lib/scoping/schema";
import { sectionStamp } from "@/lib/scoping/stamp";

/** What a section lets one choose from. */
export type SectionChoices = {
  priorities: Priority[];
  causes: { slug: string; name: string }[];
  skills: NamedSkill[];
  /** Words the glossary does not explain yet. */
  unexplained: string[];
};

export type EditedSection = {
  section: Section;
  content: ScopeContent;
  stamp: string;
  choices: SectionChoices;
  /** Where somebody else saved this section while the reader wrote: theirs before, the reader's after. */
  conflict: Change[] | null;
};

type Edited = { projectId: string; organizationId: string; content: ScopeContent; section: Section };

/** One section as its form needs it. The caller has found the scope for this actor. */
export async function editedSection(actor: Actor, edited: Edited, locale: Locale): Promise<EditedSection> {
  const { projectId, organizationId, content, section } = edited;
  const [choices, draft] = await Promise.all([
    sectionChoices(section, organizationId, content, locale),
    db().scopeDraft.findUnique({
      where: { projectId_section_personId: { projectId, section, personId: actor.personId } },
      select: { fields: true },
    }),
  ]);
  const changes = draft && diffScopes(content, { ...content, ...(draft.fields as Partial<ScopeContent>) });
  return {
    section,
    content,
    stamp: sectionStamp(content, section),
    choices,
    conflict: changes && changes.length > 0 ? changes : null,
  };
}

export async function sectionChoices(
  section: Section,
  organizationId: string,
  content: ScopeContent,
  locale: Locale,
): Promise<SectionChoices> {
  const [priorities, causes, skills] = await Promise.all([
    section === "problem" ? prioritiesOf(organizationId, content.priority?.id) : [],
    section === "problem" ? causesIn(locale) : [],
    section === "team" ? skillNames(locale) : [],
  ]);
  return {
    priorities,
    causes,
    skills,
    unexplained: section === "glossary" ? unexplainedJargon(content) : [],
  };
}
