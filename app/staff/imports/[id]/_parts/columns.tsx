import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { importFields } from "@/lib/organizations/import/import-schema";
import type { ImportFile } from "@/lib/organizations/import/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { mapImport } from "../../actions";

/** Which column holds what, with what the first row has there. */
export async function Columns({ file: { id, columns, mapping, sample } }: { file: ImportFile }) {
  const t = await getTranslations("organizations.import");
  const options = columns.map((column, place) => {
    const example = (sample[place] ?? "").replaceAll(/\s+/g, " ").trim();
    const shown = example.length > 30 ? `${example.slice(0, 30)}…` : example;
    return { value: column, label: shown ? `${column} (${shown})` : column };
  });
  return (
    <ActionForm action={mapImport} hidden={{ importId: id }} className="grid max-w-form gap-5">
      <p className="text-sm text-ink-soft">{t("columnsText")}</p>
      {importFields.map((field) => (
        <SelectField
          key={field}
          name={`mapping.${field}`}
          label={t(`fields.${field}`)}
          hint={field === "sourceId" ? t("sourceIdHint") : undefined}
          required={field === "name"}
          placeholder={t("noColumn")}
          options={options}
          defaultValue={mapping[field] ?? ""}
        />
      ))}
      <div>
        <SubmitButton tone="secondary">{t("columnsCheck")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
