import { RadioField, SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits, riskStates, usual } from "@/lib/scoping/schema";

const scale = [1, 2, 3, 4, 5] as const;

export async function RiskFields({ content: { risks } }: { content: ScopeContent }) {
  const t = await getTranslations("scoping");
  return (
    <RepeatingRows
      drawn={risks}
      shown={Math.max(1, risks.length)}
      addLabel={t("rows.addRisk")}
      rowLabel={(index) => t("rows.risk", { number: index + 1 })}
      hint={t("rows.hint")}
      rows={Array.from({ length: rowCount(risks.length, limits.risks) }, (_, index) => (
        <RiskRow key={index} name={`risks.${index}`} row={risks[index]} />
      ))}
    />
  );
}

async function RiskRow({ name, row }: { name: string; row?: ScopeContent["risks"][number] }) {
  const t = await getTranslations("scoping");
  return (
    <>
      <RadioField
        name={`${name}.kind`}
        label={t("fields.kind")}
        required
        inline
        options={(["RISK", "TECHNICAL_DEBT"] as const).map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
        }))}
        defaultValue={row?.kind ?? "RISK"}
      />
      <TextAreaField
        name={`${name}.what`}
        label={t("fields.what")}
        required
        rows={2}
        defaultValue={row?.what}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name={`${name}.likelihood`}
          label={t("fields.likelihood")}
          required
          options={scale.map((value) => ({ value: String(value), label: t(`likelihoods.${value}`) }))}
          defaultValue={String(row?.likelihood ?? usual.likelihood)}
        />
        <SelectField
          name={`${name}.effect`}
          label={t("fields.effect")}
          required
          options={scale.map((value) => ({ value: String(value), label: t(`effects.${value}`) }))}
          defaultValue={String(row?.effect ?? usual.effect)}
        />
      </div>
      <TextAreaField
        name={`${name}.mitigation`}
        label={t("fields.mitigation")}
        required
        rows={2}
        defaultValue={row?.mitigation}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name={`${name}.owner`}
          label={t("fields.owner")}
          hint={t("hints.owner")}
          maxLength={200}
          defaultValue={row?.owner}
        />
        <SelectField
          name={`${name}.state`}
          label={t("fields.riskState")}
          hint={t("hints.riskState")}
          required
          options={riskStates.map((value) => ({ value, label: t(`riskStates.${value}`) }))}
          defaultValue={row?.state ?? "OPEN"}
        />
      </div>
      <TextField
        name={`${name}.hours`}
        type="number"
        min={0}
        max={2000}
        label={t("fields.riskHours")}
        hint={t("hints.riskHours")}
        defaultValue={row?.hours ?? ""}
      />
    </>
  );
}
