import { expect, it } from "vitest";
import { skillChoices } from "@/lib/reference/skills";
import levelsEn from "@/messages/en/levels.json";
import levelsEs from "@/messages/es/levels.json";

it("says of every skill in the list what each of its five levels means, in both languages", async () => {
  const skills = (await skillChoices("en")).map(({ slug }) => slug);
  for (const levels of [levelsEn, levelsEs] as Record<string, Record<string, string>>[]) {
    const described = skills.filter((slug) => Object.values(levels[slug] ?? {}).filter(Boolean).length === 5);
    expect(described.toSorted()).toEqual(skills.toSorted());
    for (const slug of skills) expect(new Set(Object.values(levels[slug] ?? {})).size).toBe(5);
  }
});
