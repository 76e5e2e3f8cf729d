import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { DateField, TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { SkillList } from "@/components/people/skill-list";
import { SkillFields } from "@/components/scoping/fields/skill-fields";
import { disciplines, isDiscipline } from "@/lib/reference/disciplines";
import type { SkillChoice } from "@/lib/reference/skills";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits, usual } from "@/lib/scoping/schema";

export async function TeamFields({
  content,
  skills,
}: {
  content: ScopeContent;
  skills: readonly SkillChoice[];
}) {
  const [t, catalogue] = await Promise.all([getTranslations("scoping"), getTranslations("catalogue")]);
  const { roles, weeks, startsOn } = content;
  const nameOf = (discipline: string) =>
    isDiscipline(discipline) ? catalogue(`disciplines.${discipline}`) : discipline;
  const names = new Map(skills.map(({ slug, name }) => [slug, name]));
  const disciplineOptions = disciplines.map((slug) => ({ value: slug, label: nameOf(slug) }));
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="weeks"
          type="number"
          min={1}
          max={104}
          label={t("fields.weeks")}
          hint={t("hints.weeks")}
          required
          defaultValue={weeks ?? ""}
        />
        <DateField
          name="startsOn"
          label={t("fields.startsOn")}
          hint={t("hints.startsOn")}
          defaultValue={startsOn ?? ""}
        />
      </div>
      <SkillList skills={skills} />
      <RepeatingRows
        drawn={roles}
        shown={Math.max(1, roles.length)}
        addLabel={t("rows.addRole")}
        rowLabel={(index) => t("rows.role", { number: index + 1 })}
        hint={t("rows.hint")}
        rows={Array.from({ length: rowCount(roles.length, limits.roles) }, (_, index) => (
          <RoleRow
            key={index}
            name={`roles.${index}`}
            row={roles[index]}
            disciplineOptions={disciplineOptions}
            names={names}
          />
        ))}
      />
    </>
  );
}

type Options = { value: string; label: string }[];

async function RoleRow({
  name,
  row,
  disciplineOptions,
  names,
}: {
  name: string;
  row?: ScopeContent["roles"][number];
  disciplineOptions: Options;
  names: ReadonlyMap<string, string>;
}) {
  const t = await getTranslations("scoping");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={`${name}.title`}
          label={t("fields.roleTitle")}
          required
          maxLength={200}
          defaultValue={row?.title}
          placeholder={t("hints.roleTitle")}
        />
        <SelectField
          name={`${name}.discipline`}
          label={t("fields.discipline")}
          required
          placeholder={t("editor.chooseDiscipline")}
          options={disciplineOptions}
          defaultValue={row?.discipline}
        />
        <TextField
          name={`${name}.seats`}
          type="number"
          min={1}
          max={50}
          label={t("fields.seats")}
          required
          defaultValue={row?.seats ?? usual.seats}
        />
        <TextField
          name={`${name}.hoursPerWeek`}
          type="number"
          min={1}
          max={60}
          label={t("fields.hoursPerWeek")}
          required
          defaultValue={row?.hoursPerWeek ?? usual.hoursPerWeek}
        />
      </div>
      <SelectField
        name={`${name}.required`}
        label={t("fields.roleRequired")}
        required
        options={(["yes", "no"] as const).map((value) => ({ value, label: t(`roleRequired.${value}`) }))}
        defaultValue={row?.required === false ? "no" : "yes"}
      />
      <SkillFields name={`${name}.skills`} skills={row?.skills ?? []} names={names} />
    </>
  );
}
