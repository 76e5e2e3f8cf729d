import "server-only";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

type NewSkill = { name: string; discipline: string; names: Record<string, string> };

/** Puts a skill on the list; refused when it is there already. */
export async function listSkill(skill: NewSkill): Promise<string> {
  const slug = asciiSlug(skill.name);
  const { count } = await db().skill.createMany({ data: [{ ...skill, slug }], skipDuplicates: true });
  if (count === 0) throw new Refusal("skill-exists", { field: "name" });
  return slug;
}

type Settled = { key: string; name: string; skill: string | null; settledById: string };

/** Says once and for all what a typed name means: a skill of the list, or none. */
export async function settleName(settled: Settled): Promise<void> {
  const { count } = await db().skillAlias.createMany({
    data: [{ ...settled, settledAt: await databaseNow() }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal("skill-settled");
}

/** Slugs of skills are plain letters: they are typed in forms and addresses alike. */
function asciiSlug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase();
  return (
    plain
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 60) || "skill"
  );
}
