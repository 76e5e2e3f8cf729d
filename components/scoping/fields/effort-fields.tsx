import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";

/** Hours of every role for every deliverable: the two lists are written before. */
export async function EffortFields({ content: { deliverables, roles, efforts } }: { content: ScopeContent }) {
  const t = await getTranslations("scoping");
  const named = deliverables.filter(({ title }) => title !== "");
  const doing = roles.filter(({ title }) => title !== "");
  if (named.length === 0 || doing.length === 0) {
    return (
      <Notice title={t("effort.notYetTitle")}>
        <p>{t("effort.notYetText")}</p>
      </Notice>
    );
  }
  return named.map((deliverable, row) => (
    <fieldset key={row} className="grid gap-3 border-s-2 border-line ps-4 sm:ps-5">
      <legend className="float-start mb-2 font-semibold">{deliverable.title}</legend>
      <div className="clear-both grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {doing.map((role, column) => {
          const name = `efforts.${row * doing.length + column}`;
          const known = efforts.find(
            (effort) => effort.deliverable === deliverable.title && effort.role === role.title,
          );
          return (
            <div key={column}>
              <input type="hidden" name={`${name}.deliverable`} value={deliverable.title} />
              <input type="hidden" name={`${name}.role`} value={role.title} />
              <TextField
                name={`${name}.hours`}
                type="number"
                min={0}
                max={2000}
                label={t("effort.hoursOf", { role: role.title })}
                defaultValue={known?.hours ?? ""}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  ));
}
