import { SelectField } from "@/components/forms/choice-field";
import { SkillField } from "@/components/people/skill-list";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeSkill } from "@/lib/scoping/content";
import { limits, usual } from "@/lib/scoping/schema";

type SkillFieldsProps = {
  name: string;
  skills: readonly ScopeSkill[];
  /** Names by slug. */
  names: ReadonlyMap<string, string>;
};

/** The skills of one role, a line each under one head: which, how well, and whether it has to be there. */
export async function SkillFields({ name, skills, names }: SkillFieldsProps) {
  const [t, words] = await Promise.all([getTranslations("scoping"), getTranslations("cohorts.levels")]);
  const count = Math.min(limits.skills, Math.max(3, skills.length + 1));
  return (
    <fieldset className="grid gap-4 sm:gap-3">
      <legend className="text-sm font-semibold">{t("rows.skills")}</legend>
      <p className="text-sm text-ink-soft">{t("rows.skillsHint")}</p>
      {Array.from({ length: count }, (_, index) => {
        const row = skills[index];
        return (
          <div key={index} className="grid grid-cols-2 items-end gap-2 sm:grid-cols-[5fr_4fr_3fr]">
            <SkillField
              name={`${name}.${index}.skill`}
              label={t("fields.skill", { number: index + 1 })}
              labelHidden={index > 0}
              className="col-span-2 sm:col-span-1"
              skill={row && (names.get(row.skill) ?? row.skill)}
            />
            <SelectField
              name={`${name}.${index}.level`}
              label={t("fields.level")}
              labelHidden={index > 0}
              required
              options={([1, 2, 3, 4, 5] as const).map((level) => ({
                value: String(level),
                label: words(`${level}`),
              }))}
              defaultValue={String(row?.level ?? usual.level)}
            />
            <SelectField
              name={`${name}.${index}.required`}
              label={t("fields.skillRequired")}
              labelHidden={index > 0}
              required
              options={(["yes", "no"] as const).map((value) => ({
                value,
                label: t(`skillRequired.${value}`),
              }))}
              defaultValue={row?.required === false ? "no" : "yes"}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
