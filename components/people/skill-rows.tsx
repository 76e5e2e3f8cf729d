import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { SkillField, SkillList } from "@/components/people/skill-list";
import { SkillLevels } from "@/components/people/skill-levels";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { isDiscipline } from "@/lib/people/disciplines";
import type { SkillChoice } from "@/lib/people/skills/queries";

type Props = {
  chosen: { skill: string; level: number }[];
  /** Names the list doesn't know. */
  suggested?: { name: string; level: number }[];
  skills: readonly SkillChoice[];
  most?: number;
  title: string;
  hint: string;
  /** Of its heading: 2 where it stands under the page's own. */
  level?: 2 | 3;
};

const levels = ["1", "2", "3", "4", "5"] as const;

/** Skills with their level, one row each, found in the list by typing; a row without a skill is left out. */
export async function SkillRows(props: Props) {
  const { chosen, suggested = [], skills, most = 15, title, hint, level = 3 } = props;
  const Heading = level === 2 ? "h2" : "h3";
  const t = await getTranslations("cohorts");
  const known = new Map(skills.map((skill) => [skill.slug, skill]));
  const named = [
    ...chosen.map(({ skill, level }) => ({ name: known.get(skill)?.name ?? skill, level })),
    ...suggested,
  ];
  const explained = (index: number) => {
    const skill = known.get(chosen[index]?.skill ?? "");
    if (!skill || !isDiscipline(skill.discipline)) return null;
    return (
      <div className="sm:col-span-2">
        <Disclosure summary={t("skills.mean", { skill: skill.name })}>
          <SkillLevels skill={skill.slug} discipline={skill.discipline} />
        </Disclosure>
      </div>
    );
  };
  const row = (index: number) => (
    <div key={index} className="grid gap-4 sm:grid-cols-[1fr_12rem]">
      <SkillField name={`skills.${index}.skill`} label={t("apply.skill")} skill={named[index]?.name} />
      <SelectField
        name={`skills.${index}.level`}
        label={t("apply.level")}
        required
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        defaultValue={String(named[index]?.level ?? 3)}
      />
      {explained(index)}
    </div>
  );
  return (
    <section aria-labelledby="skills" className="grid gap-4">
      <div className="grid gap-1.5 text-sm">
        <Heading id="skills" className="font-sans text-sm font-semibold">
          {title}
        </Heading>
        <p className="text-ink-soft">{hint}</p>
      </div>
      <SkillList skills={skills} />
      <p className="text-sm">
        <Link href="/skills" target="_blank">
          {t("skills.all")}
        </Link>
      </p>
      <RepeatingRows
        rows={Array.from({ length: most }, (_, index) => row(index))}
        drawn={named}
        shown={Math.max(2, Math.min(most, named.length))}
        addLabel={t("apply.addSkill")}
        rowLabel={(index) => t("apply.skillRow", { number: index + 1 })}
      />
    </section>
  );
}
