import "server-only";
import type { TimeKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { asSet } from "@/lib/platform/differences";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";
import { stampOf } from "@/lib/platform/stamp";

export type Profile = {
  headline: string;
  about: string;
  disciplines: string[];
  hoursPerWeek: number;
  timeKind: TimeKind;
  causes: string[];
  traits: string[];
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
        traits: true,
      },
    }),
    db().profileSkill.findMany({ where: { personId }, select: { skill: true, level: true } }),
  ]);
  return (
    profile && { ...profile, skills: Object.fromEntries(skills.map(({ skill, level }) => [skill, level])) }
  );
}

/** Names what the form of a profile was filled with. */
export const profileStamp = (profile: Profile | null) => stampOf(profile ? inOneOrder(profile) : {});

/** The order in which somebody ticks things says nothing. */
export const inOneOrder = <Said extends Pick<Profile, "causes" | "traits">>(said: Said): Said => ({
  ...said,
  causes: asSet(said.causes),
  traits: asSet(said.traits),
});

/** The causes one can care for, by name in a language. */
export async function causeChoices(locale: Locale): Promise<{ value: string; label: string }[]> {
  const rows = await db().cause.findMany();
  return rows
    .map((cause) => ({ value: cause.slug, label: nameIn(cause, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}
