import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits } from "@/lib/scoping/schema";

export async function MilestoneFields({ content }: { content: ScopeContent }) {
  const t = await getTranslations("scoping");
  const { milestones, deliverables, weeks } = content;
  const options = deliverables
    .filter(({ title }) => title !== "")
    .map(({ title }) => ({ value: title, label: title }));
  return (
    <RepeatingRows
      drawn={milestones}
      shown={Math.max(1, milestones.length)}
      addLabel={t("rows.addMilestone")}
      rowLabel={(index) => t("rows.milestone", { number: index + 1 })}
      hint={weeks === null ? t("rows.hint") : t("rows.milestoneHint", { weeks })}
      rows={Array.from({ length: rowCount(milestones.length, limits.milestones) }, (_, index) => {
        const name = `milestones.${index}`;
        const row = milestones[index];
        return (
          <div key={index} className="grid gap-4 sm:grid-cols-[1fr_auto]">
            <TextField
              name={`${name}.title`}
              label={t("fields.milestoneTitle")}
              hint={index === 0 && t("hints.milestoneTitle")}
              required
              maxLength={200}
              defaultValue={row?.title}
            />
            <TextField
              name={`${name}.week`}
              type="number"
              min={1}
              max={104}
              label={t("fields.milestoneWeek")}
              required
              defaultValue={row?.week ?? ""}
            />
            <SelectField
              className="sm:col-span-2"
              name={`${name}.deliverable`}
              label={t("fields.milestoneDeliverable")}
              placeholder={t("editor.noDeliverable")}
              options={options}
              defaultValue={row?.deliverable}
            />
          </div>
        );
      })}
    />
  );
}
