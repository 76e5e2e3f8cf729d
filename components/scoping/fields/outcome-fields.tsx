import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits } from "@/lib/scoping/schema";

export async function OutcomeFields({ content: { outcomes } }: { content: ScopeContent }) {
  const t = await getTranslations("scoping");
  return (
    <RepeatingRows
      drawn={outcomes}
      shown={Math.max(1, outcomes.length)}
      addLabel={t("rows.addOutcome")}
      rowLabel={(index) => t("rows.outcome", { number: index + 1 })}
      hint={t("rows.hint")}
      rows={Array.from({ length: rowCount(outcomes.length, limits.outcomes) }, (_, index) => (
        <OutcomeRow key={index} index={index} row={outcomes[index]} />
      ))}
    />
  );
}

async function OutcomeRow({ index, row }: { index: number; row?: ScopeContent["outcomes"][number] }) {
  const t = await getTranslations("scoping");
  return (
    <>
      <TextAreaField
        name={`outcomes.${index}.what`}
        label={t("fields.outcome")}
        hint={index === 0 && t("hints.outcome")}
        required
        rows={3}
        defaultValue={row?.what}
      />
      {(["baseline", "target", "measuredBy"] as const).map((name) => (
        <TextField
          key={name}
          name={`outcomes.${index}.${name}`}
          label={t(`fields.${name}`)}
          hint={index === 0 && t(`hints.${name}`)}
          required={name !== "measuredBy"}
          maxLength={500}
          defaultValue={row?.[name]}
        />
      ))}
    </>
  );
}
