import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { isStaff } from "@/lib/people/policy";
import type { AddSkill, DropSkill, MergeSkill } from "@/lib/applications/skills/schema";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { listSkill, settleName } from "@/lib/reference/settle-skills";

/** Staff say that a suggested name means a skill of the list: everyone who named it has that skill now, and typed again it means the same. */
export async function mergeSkill(actor: Actor, { key, skill }: z.infer<typeof MergeSkill>) {
  if (!isStaff(actor)) throw new Refusal("not-found");
  return transaction(async () => {
    const known = await db().skill.findUnique({ where: { slug: skill }, select: { slug: true } });
    if (!known) throw new Refusal("not-found", { field: "skill" });
    return settle(actor, key, skill);
  });
}

/** Staff add a suggested name to the list, in every language, and merge it into that. */
export async function addSkill(actor: Actor, { key, ...skill }: z.infer<typeof AddSkill>) {
  if (!isStaff(actor)) throw new Refusal("not-found");
  return transaction(async () => {
    const slug = await listSkill(skill);
    await record(actor, "skill.added", { subject: { type: "Skill", id: slug }, event: false });
    return settle(actor, key, slug);
  });
}

/** Staff say that a name is no skill; what people wrote in their words stays. */
export async function dropSkill(actor: Actor, { key }: z.infer<typeof DropSkill>) {
  if (!isStaff(actor)) throw new Refusal("not-found");
  return transaction(() => settle(actor, key, null));
}

async function settle(actor: Actor, key: string, skill: string | null) {
  const suggestion = await db().suggestedSkill.findFirst({ where: { key }, select: { name: true } });
  if (!suggestion) throw new Refusal("skill-settled");
  await settleName({ key, name: suggestion.name, skill, settledById: actor.personId });
  if (skill) {
    await db().$executeRaw`
      insert into "ApplicationSkill" ("applicationId", skill, level)
      select "applicationId", ${skill}, level from "SuggestedSkill" where key = ${key}
      on conflict do nothing`;
  }
  await db().suggestedSkill.deleteMany({ where: { key } });
  await record(actor, skill ? "skill.merged" : "skill.dropped", {
    subject: { type: "SkillAlias", id: key },
    changes: { skill: [null, skill] },
    event: false,
  });
  return { key };
}
