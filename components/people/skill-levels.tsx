import type { Discipline } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const levels = ["1", "2", "3", "4", "5"] as const;

/** What the five levels of a skill mean; of one that staff have added, in the words of its kind of work. */
export async function SkillLevels({ skill, discipline }: { skill: string; discipline: Discipline }) {
  const [own, kinds] = await Promise.all([getTranslations("levels"), getTranslations("catalogue")]);
  const mean = (level: (typeof levels)[number]) => {
    const key = `${skill}.${level}` as "sql.1";
    return own.has(key) ? own(key) : kinds(`skillLevels.${discipline}.${level}`);
  };
  return (
    <ol className="grid list-decimal gap-1 py-2 ps-5 text-sm text-ink-soft">
      {levels.map((level) => (
        <li key={level}>{mean(level)}</li>
      ))}
    </ol>
  );
}
