import type { ReactNode } from "react";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { rowCount } from "@/components/scoping/fields/row-count";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { needsLimits, type NeedsContent } from "@/lib/intake/needs-schema";

/** The questions of the needs assessment, in four parts on one page. */
export async function NeedsFields({ needs }: { needs: NeedsContent }) {
  const t = await getTranslations("intake.needs");
  return (
    <>
      <Part title={t("parts.priorities")}>
        <PriorityRows needs={needs} />
      </Part>
      <Part title={t("parts.technology")}>
        {(["canHelp", "cannotHelp"] as const).map((name) => (
          <TextAreaField
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            hint={t(`hints.${name}`)}
            rows={4}
            maxLength={3000}
            defaultValue={needs[name]}
          />
        ))}
      </Part>
      <Part title={t("parts.time")}>
        <TextField
          name="hoursPerWeek"
          type="number"
          min={0}
          max={60}
          width="short"
          label={t("fields.hoursPerWeek")}
          hint={t("hints.hoursPerWeek")}
          defaultValue={needs.hoursPerWeek ?? ""}
        />
        {(["whoHasTime", "decisionMaker"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            hint={t(`hints.${name}`)}
            maxLength={200}
            defaultValue={needs[name]}
          />
        ))}
      </Part>
      <Part title={t("parts.systems")}>
        <SystemRows needs={needs} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-5">
      <legend className="float-start mb-1 font-serif text-lg font-semibold">{title}</legend>
      <div className="clear-both grid gap-5">{children}</div>
    </fieldset>
  );
}

async function PriorityRows({ needs: { priorities } }: { needs: NeedsContent }) {
  const t = await getTranslations("intake.needs");
  return (
    <RepeatingRows
      drawn={priorities}
      shown={Math.max(1, priorities.length)}
      addLabel={t("rows.addPriority")}
      rowLabel={(index) => t("rows.priority", { number: index + 1 })}
      rows={Array.from({ length: rowCount(priorities.length, needsLimits.priorities) }, (_, index) => (
        <div key={index} className="grid gap-4">
          <TextField
            name={`priorities.${index}.title`}
            label={t("fields.priority")}
            hint={t("hints.priority")}
            maxLength={200}
            defaultValue={priorities[index]?.title}
          />
          <TextAreaField
            name={`priorities.${index}.obstacle`}
            label={t("fields.obstacle")}
            hint={t("hints.obstacle")}
            rows={2}
            maxLength={1000}
            defaultValue={priorities[index]?.obstacle}
          />
        </div>
      ))}
    />
  );
}

async function SystemRows({ needs: { systems } }: { needs: NeedsContent }) {
  const t = await getTranslations("intake.needs");
  return (
    <RepeatingRows
      drawn={systems}
      shown={Math.max(1, systems.length)}
      addLabel={t("rows.addSystem")}
      rowLabel={(index) => t("rows.system", { number: index + 1 })}
      rows={Array.from({ length: rowCount(systems.length, needsLimits.systems) }, (_, index) => (
        <div key={index} className="grid gap-4 sm:grid-cols-2">
          <TextField
            name={`systems.${index}.name`}
            label={t("fields.systemName")}
            hint={t("hints.systemName")}
            maxLength={200}
            defaultValue={systems[index]?.name}
          />
          <TextField
            name={`systems.${index}.owner`}
            label={t("fields.systemOwner")}
            maxLength={200}
            defaultValue={systems[index]?.owner}
          />
          <div className="sm:col-span-2">
            <TextField
              name={`systems.${index}.purpose`}
              label={t("fields.systemPurpose")}
              maxLength={500}
              defaultValue={systems[index]?.purpose}
            />
          </div>
        </div>
      ))}
    />
  );
}
