import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits } from "@/lib/scoping/schema";

export async function DeliverableFields({ content: { deliverables } }: { content: ScopeContent }) {
  const t = await getTranslations("scoping");
  const count = rowCount(deliverables.length, limits.deliverables);
  return (
    <RepeatingRows
      drawn={deliverables}
      shown={Math.max(1, deliverables.length)}
      addLabel={t("rows.addDeliverable")}
      rowLabel={(index) => t("rows.deliverable", { number: index + 1 })}
      hint={t("rows.hint")}
      rows={Array.from({ length: count }, (_, index) => (
        <DeliverableRow key={index} index={index} row={deliverables[index]} />
      ))}
    />
  );
}

async function DeliverableRow({ index, row }: { index: number; row?: ScopeContent["deliverables"][number] }) {
  const t = await getTranslations("scoping");
  return (
    <>
      <TextField
        name={`deliverables.${index}.title`}
        label={t("fields.deliverableTitle")}
        hint={index === 0 && t("hints.deliverableTitle")}
        required
        maxLength={200}
        defaultValue={row?.title}
      />
      <TextAreaField
        name={`deliverables.${index}.acceptance`}
        label={t("fields.acceptance")}
        hint={index === 0 && t("hints.acceptance")}
        required
        rows={3}
        defaultValue={row?.acceptance}
      />
    </>
  );
}
