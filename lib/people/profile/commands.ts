import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { profileOf } from "@/lib/people/profile/queries";
import type { SaveProfile } from "@/lib/people/profile/schema";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Saves one's own profile; the first one makes the person a professional. Skills and causes must be of the lists. */
export async function saveProfile(
  actor: Actor,
  input: z.output<typeof SaveProfile>,
): Promise<{ first: boolean }> {
  const { first, second, third, skills, ...rest } = input;
  const disciplines = [...new Set([first, second, third].filter((each) => each !== null))];
  const personId = actor.personId;
  return transaction(async () => {
    await assertKnown(Object.keys(skills), rest.causes);
    const before = await profileOf(actor);
    const data = { ...rest, disciplines, updatedAt: await databaseNow() };
    await db().profile.upsert({
      where: { personId },
      create: { personId, ...data },
      update: data,
      select: { personId: true },
    });
    await db().profileSkill.deleteMany({ where: { personId } });
    await db().profileSkill.createMany({
      data: Object.entries(skills).map(([skill, level]) => ({ personId, skill, level })),
    });
    await record(actor, before ? "profile.changed" : "profile.created", {
      subject: { type: "Profile", id: personId },
      changes: {
        disciplines: [before?.disciplines ?? [], disciplines],
        skills: [before?.skills ?? {}, skills],
        hoursPerWeek: [before?.hoursPerWeek ?? null, rest.hoursPerWeek],
      },
    });
    return { first: before === null };
  });
}

async function assertKnown(skills: string[], causes: string[]): Promise<void> {
  const [knownSkills, knownCauses] = await Promise.all([
    db().skill.count({ where: { slug: { in: skills } } }),
    db().cause.count({ where: { slug: { in: causes } } }),
  ]);
  if (knownSkills !== skills.length || knownCauses !== new Set(causes).size) throw new Refusal("not-found");
}
