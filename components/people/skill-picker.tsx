import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/forms/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import type { SkillGroup } from "@/lib/people/profile/queries";

type SkillPickerProps = {
  groups: readonly SkillGroup[];
  /** skill to level 1-5 */
  chosen: Record<string, number>;
  /** Disciplines whose skills show at once. */
  open: readonly string[];
};

/** Every skill with a level beside it, folded by discipline; sends `skills.<slug>`, and no script is needed. */
export async function SkillPicker({ groups, chosen, open }: SkillPickerProps) {
  const [t, names] = await Promise.all([
    getTranslations("account.profile"),
    getTranslations("catalogue.disciplines"),
  ]);
  const levels = [
    { value: "", label: t("levels.none") },
    ...(["1", "2", "3", "4", "5"] as const).map((level) => ({ value: level, label: t(`levels.${level}`) })),
  ];
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t("skills")}</legend>
      <p className="mb-2 text-sm text-ink-soft">{t("skillsHint")}</p>
      {groups.map(({ discipline, skills }) => {
        const named = skills.filter(({ slug }) => chosen[slug]).length;
        return (
          <div key={discipline} className="-mt-px">
            <Disclosure
              summary={named ? `${names(discipline)} (${named})` : names(discipline)}
              open={open.includes(discipline) || named > 0}
            >
              <div className="grid gap-x-6 gap-y-4 py-2 sm:grid-cols-2">
                {skills.map(({ slug, name }) => (
                  <SelectField
                    key={slug}
                    name={`skills.${slug}`}
                    label={name}
                    required
                    options={levels}
                    defaultValue={String(chosen[slug] ?? "")}
                  />
                ))}
              </div>
            </Disclosure>
          </div>
        );
      })}
    </fieldset>
  );
}
