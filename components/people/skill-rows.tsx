import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextField } from "@/components/forms/text-field";
import { LevelGuide } from "@/components/people/level-guide";
import { isDiscipline } from "@/lib/people/disciplines";

export type SkillChoice = { slug: string; name: string; discipline: string };

type Props = {
  chosen: { skill: string; level: number }[];
  /** Names the list doesn't know. */
  suggested?: { name: string; level: number }[];
  skills: readonly SkillChoice[];
  /** The discipline whose levels are explained first. */
  first?: string;
  most?: number;
  title: string;
  hint: string;
};

const levels = ["1", "2", "3", "4", "5"] as const;

/** Skills with their level, one row each, found in the list by typing; a row without a skill is left out. */
export async function SkillRows(props: Props) {
  const { chosen, suggested = [], skills, first, most = 15, title, hint } = props;
  const [t, names] = await Promise.all([getTranslations("cohorts"), getTranslations("catalogue")]);
  const nameOf = new Map(skills.map(({ slug, name }) => [slug, name]));
  const named = [
    ...chosen.map(({ skill, level }) => ({ name: nameOf.get(skill) ?? skill, level })),
    ...suggested,
  ];
  const row = (index: number) => (
    <div key={index} className="grid gap-4 sm:grid-cols-[1fr_12rem]">
      <TextField
        name={`skills.${index}.skill`}
        label={t("apply.skill")}
        required
        list="all-skills"
        autoComplete="off"
        maxLength={80}
        defaultValue={named[index]?.name ?? ""}
      />
      <SelectField
        name={`skills.${index}.level`}
        label={t("apply.level")}
        required
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        defaultValue={String(named[index]?.level ?? 3)}
      />
    </div>
  );
  return (
    <section aria-labelledby="skills" className="grid gap-4">
      <div className="grid gap-1.5 text-sm">
        <h3 id="skills" className="text-sm font-semibold">
          {title}
        </h3>
        <p className="text-ink-soft">{hint}</p>
      </div>
      <datalist id="all-skills">
        {skills.map(({ slug, name, discipline }) => (
          <option
            key={slug}
            value={name}
            label={isDiscipline(discipline) ? names(`disciplines.${discipline}`) : undefined}
          />
        ))}
      </datalist>
      <LevelGuide first={first} />
      <RepeatingRows
        rows={Array.from({ length: most }, (_, index) => row(index))}
        shown={Math.max(2, Math.min(most, named.length))}
        addLabel={t("apply.addSkill")}
        rowLabel={(index) => t("apply.skillRow", { number: index + 1 })}
      />
    </section>
  );
}
