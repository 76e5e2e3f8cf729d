import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { accesses, limits, sensitivities } from "@/lib/scoping/schema";

/** What the team will touch: each system with its owner, how to get in, and what data it holds. */
export async function SystemFields({ content: { systems } }: { content: ScopeContent }) {
  const t = await getTranslations("scoping");
  return (
    <RepeatingRows
      drawn={systems}
      shown={Math.max(1, systems.length)}
      addLabel={t("rows.addSystem")}
      rowLabel={(index) => t("rows.system", { number: index + 1 })}
      hint={t("rows.hint")}
      rows={Array.from({ length: rowCount(systems.length, limits.systems) }, (_, index) => (
        <SystemRow key={index} name={`systems.${index}`} row={systems[index]} />
      ))}
    />
  );
}

async function SystemRow({ name, row }: { name: string; row?: ScopeContent["systems"][number] }) {
  const t = await getTranslations("scoping");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={`${name}.name`}
          label={t("fields.systemName")}
          hint={t("hints.systemName")}
          required
          maxLength={200}
          defaultValue={row?.name}
        />
        <TextField
          name={`${name}.owner`}
          label={t("fields.systemOwner")}
          hint={t("hints.systemOwner")}
          maxLength={200}
          defaultValue={row?.owner}
        />
      </div>
      <TextField
        name={`${name}.purpose`}
        label={t("fields.systemPurpose")}
        maxLength={500}
        defaultValue={row?.purpose}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name={`${name}.access`}
          label={t("fields.access")}
          required
          options={accesses.map((value) => ({ value, label: t(`accesses.${value}`) }))}
          defaultValue={row?.access ?? "UNKNOWN"}
        />
        <TextField
          name={`${name}.accessNote`}
          label={t("fields.accessNote")}
          maxLength={500}
          defaultValue={row?.accessNote}
        />
        <TextField name={`${name}.data`} label={t("fields.data")} maxLength={500} defaultValue={row?.data} />
        <SelectField
          name={`${name}.sensitivity`}
          label={t("fields.sensitivity")}
          required
          options={sensitivities.map((value) => ({ value, label: t(`sensitivities.${value}`) }))}
          defaultValue={row?.sensitivity ?? "UNKNOWN"}
        />
        <TextField
          name={`${name}.dataOwner`}
          label={t("fields.dataOwner")}
          maxLength={200}
          defaultValue={row?.dataOwner}
        />
      </div>
      <TextAreaField
        name={`${name}.handling`}
        label={t("fields.handling")}
        hint={t("hints.handling")}
        rows={2}
        defaultValue={row?.handling}
      />
    </>
  );
}
