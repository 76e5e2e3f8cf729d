import "server-only";
import type { TimeKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { disciplines, type Discipline } from "@/lib/people/disciplines";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";

export type Profile = {
  headline: string;
  about: string;
  disciplines: string[];
  hoursPerWeek: number;
  timeKind: TimeKind;
  causes: string[];
  skills: Record<string, number>;
};

/** The actor's own profile; null for someone who is no professional yet. */
export async function profileOf(actor: Actor): Promise<Profile | null> {
  const personId = actor.personId;
  const [profile, skills] = await Promise.all([
    db().profile.findUnique({
      where: { personId },
      select: {
        headline: true,
        about: true,
        disciplines: true,
        hoursPerWeek: true,
        timeKind: true,
        causes: true,
      },
    }),
    db().profileSkill.findMany({ where: { personId }, select: { skill: true, level: true } }),
  ]);
  return (
    profile && { ...profile, skills: Object.fromEntries(skills.map(({ skill, level }) => [skill, level])) }
  );
}

export type SkillGroup = { discipline: Discipline; skills: { slug: string; name: string }[] };

/** The skills one can name, by discipline, in a language; the disciplines in `first` come first. */
export async function skillGroups(locale: Locale, first: readonly string[] = []): Promise<SkillGroup[]> {
  const rows = await db().skill.findMany({
    select: { slug: true, discipline: true, name: true, nameEs: true },
  });
  const rank = (discipline: string) => {
    const chosen = first.indexOf(discipline);
    return chosen === -1 ? first.length : chosen;
  };
  return [...disciplines]
    .sort((one, other) => rank(one) - rank(other))
    .map((discipline) => ({
      discipline,
      skills: rows
        .filter((row) => row.discipline === discipline)
        .map(({ slug, name, nameEs }) => ({ slug, name: locale === "es" ? nameEs : name }))
        .sort((one, other) => one.name.localeCompare(other.name, locale)),
    }));
}

/** The causes one can care for, by name in a language. */
export async function causeChoices(locale: Locale): Promise<{ value: string; label: string }[]> {
  const rows = await db().cause.findMany();
  return rows
    .map(({ slug, name, nameEs }) => ({ value: slug, label: locale === "es" ? nameEs : name }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}
