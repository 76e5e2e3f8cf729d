import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import type { SkillChoice } from "@/lib/cohorts/application-queries";
import { isDiscipline } from "@/lib/people/disciplines";

type Props = { chosen: { skill: string; level: number }[]; skills: SkillChoice[] };

const most = 15;
const levels = ["1", "2", "3", "4", "5"] as const;

/** Skills with their level, one row each; a row without a skill is left out. */
export async function SkillRows({ chosen, skills }: Props) {
  const [t, names] = await Promise.all([getTranslations("cohorts"), getTranslations("catalogue")]);
  const options = skills
    .map(({ slug, name, discipline }) => ({
      value: slug,
      label: isDiscipline(discipline) ? `${names(`disciplines.${discipline}`)}: ${name}` : name,
    }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const row = (index: number) => (
    <div key={index} className="grid gap-4 sm:grid-cols-[1fr_12rem]">
      <SelectField
        name={`skills.${index}.skill`}
        label={t("apply.skill")}
        required
        placeholder=""
        options={options}
        defaultValue={chosen[index]?.skill ?? ""}
      />
      <SelectField
        name={`skills.${index}.level`}
        label={t("apply.level")}
        required
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        defaultValue={String(chosen[index]?.level ?? 3)}
      />
    </div>
  );
  return (
    <section aria-labelledby="skills" className="grid gap-4">
      <div className="grid gap-1.5 text-sm">
        <h3 id="skills" className="text-sm font-semibold">
          {t("apply.skills")}
        </h3>
        <p className="text-ink-soft">{t("apply.skillsHint")}</p>
      </div>
      <RepeatingRows
        rows={Array.from({ length: most }, (_, index) => row(index))}
        shown={Math.max(2, Math.min(most, chosen.length))}
        addLabel={t("apply.addSkill")}
        rowLabel={(index) => t("apply.skillRow", { number: index + 1 })}
      />
    </section>
  );
}
