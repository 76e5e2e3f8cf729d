import { emptyContent, type ScopeContent } from "@/lib/scoping/content";
import type { RoleSpec, ScopeText, Story } from "./story";

/** A scope in which nothing is written yet. */
export function nothingWritten(): ScopeText {
  const { title: _title, type: _type, priority: _priority, causes: _causes, ...rest } = emptyContent;
  const { startsOn: _startsOn, roles: _roles, ...text } = rest;
  return text;
}

/** The scope as a version keeps it, as lib/scoping reads it. */
export function scopeContent(
  story: Omit<Story, "request">,
  priority: { id: string; title: string } | null,
  startsOn: string | null,
): ScopeContent {
  return {
    ...emptyContent,
    ...story.scope,
    title: story.title,
    type: story.type,
    priority,
    causes: [...story.causes].sort(),
    startsOn,
    roles: story.roles.map(({ title, discipline, seats, hoursPerWeek, required = true, skills }) => ({
      title,
      discipline,
      seats,
      hoursPerWeek,
      required,
      skills: skillsOf(skills),
    })),
  };
}

/** "sql?" is welcome, "sql" is required. */
export function skillsOf(skills: RoleSpec["skills"]) {
  return Object.entries(skills)
    .map(([name, level]) => ({ skill: name.replace("?", ""), level, required: !name.endsWith("?") }))
    .sort((one, other) => (one.skill < other.skill ? -1 : 1));
}
