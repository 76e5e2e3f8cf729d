import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { holdOwnRow } from "@/lib/people/own-row";
import { inOneOrder, profileOf, profileStamp } from "@/lib/people/profile/queries";
import type { SaveProfile } from "@/lib/people/profile/schema";
import { resolveSkills, type NamedSkill } from "@/lib/reference/resolve-skills";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen } from "@/lib/platform/stamp";

/** Saves one's own profile; the first one makes the person a professional. Skills and causes must be of the lists. */
export async function saveProfile(
  actor: Actor,
  input: z.output<typeof SaveProfile>,
): Promise<{ first: boolean }> {
  const { stamp, first, second, third, skills: typed, ...rest } = input;
  const disciplines = [...new Set([first, second, third].filter((each) => each !== null))];
  const personId = actor.personId;
  return transaction(async () => {
    const skills = await listedSkills(typed);
    await assertKnown(rest.causes);
    await holdOwnRow(actor);
    const before = await profileOf(actor);
    const levels = Object.fromEntries(skills.map(({ skill, level }) => [skill, level]));
    const said = inOneOrder({ ...rest, disciplines, skills: levels });
    if (before && isEmpty(differences(inOneOrder(before), said))) return { first: false };
    assertSeen(stamp, profileStamp(before), "own-changed-meanwhile");
    const data = { ...rest, disciplines, updatedAt: await databaseNow() };
    await db().profile.upsert({
      where: { personId },
      create: { personId, ...data },
      update: data,
      select: { personId: true },
    });
    await db().profileSkill.deleteMany({ where: { personId } });
    await db().profileSkill.createMany({
      data: skills.map((skill) => ({ personId, ...skill })),
    });
    await record(actor, before ? "profile.changed" : "profile.created", {
      subject: { type: "Profile", id: personId },
      changes: {
        disciplines: [before?.disciplines ?? [], disciplines],
        skills: [before?.skills ?? {}, levels],
        hoursPerWeek: [before?.hoursPerWeek ?? null, rest.hoursPerWeek],
      },
    });
    return { first: before === null };
  });
}

/** A profile holds skills of the list; one that isn't in it is suggested in an application, where staff read it. */
async function listedSkills(typed: NamedSkill[]): Promise<NamedSkill[]> {
  const { known, suggested } = await resolveSkills(typed);
  const [unknown] = suggested;
  if (unknown) throw new Refusal("skill-unlisted", { values: { name: unknown.name } });
  return known;
}

async function assertKnown(causes: string[]): Promise<void> {
  const known = await db().cause.count({ where: { slug: { in: causes } } });
  if (known !== new Set(causes).size) throw new Refusal("not-found");
}
