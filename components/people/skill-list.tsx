import { TextField } from "@/components/forms/text-field";
import { isDiscipline } from "@/lib/reference/disciplines";
import type { SkillChoice } from "@/lib/reference/skills";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const listId = "all-skills";

/** The skills that fields of a page suggest while one types, by discipline; once on a page. */
export async function SkillList({ skills }: { skills: readonly SkillChoice[] }) {
  const names = await getTranslations("catalogue");
  const nameOf = (discipline: string) =>
    isDiscipline(discipline) ? names(`disciplines.${discipline}`) : discipline;
  const rows = skills
    .map(({ slug, name, discipline }) => ({ slug, name, discipline: nameOf(discipline) }))
    .sort((one, other) => one.discipline.localeCompare(other.discipline));
  return (
    <datalist id={listId}>
      {rows.map(({ slug, name, discipline }) => (
        <option key={slug} value={name} label={discipline} />
      ))}
    </datalist>
  );
}

/** A skill as one types it, found in the list of the page. */
export function SkillField({
  skill,
  ...words
}: {
  name: string;
  label: string;
  labelHidden?: boolean;
  className?: string;
  skill?: string;
}) {
  return (
    <TextField
      {...words}
      required
      list={listId}
      autoComplete="off"
      maxLength={80}
      defaultValue={skill ?? ""}
    />
  );
}
