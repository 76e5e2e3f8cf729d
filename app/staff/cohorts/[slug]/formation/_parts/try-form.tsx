import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { PolicyName } from "@/lib/teams/formation-schema";
import type { FormationView } from "@/lib/teams/queries/formation-page";

/** Any person on any role: what it would cost, or why it can't be. A plain form that leads to an address. */
export async function TryForm({
  view,
  policy,
  path,
}: {
  view: FormationView;
  policy: PolicyName;
  path: string;
}) {
  const t = await getTranslations("selection.form");
  const people = view.input.people
    .map(({ id }) => ({ value: id, label: view.people.get(id) ?? t("unknown") }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  const roles = view.input.roles
    .map(({ id }) => {
      const role = view.roles.get(id);
      return { value: id, label: `${role?.project.title ?? ""}: ${role?.title ?? ""}` };
    })
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <section aria-labelledby="what-if" className="grid gap-4">
      <h2 id="what-if">{t("whatIf")}</h2>
      <form
        action={`${path}#try`}
        className="flex flex-wrap items-end gap-x-4 gap-y-3 rounded-lg bg-sunken p-4"
      >
        <input type="hidden" name="policy" value={policy} />
        <label className="grid min-w-0 gap-1.5">
          <span className="font-semibold">{t("person")}</span>
          <Select name="person" options={people} required />
        </label>
        <label className="grid min-w-0 gap-1.5">
          <span className="font-semibold">{t("role")}</span>
          <Select name="role" options={roles} required />
        </label>
        <Button type="submit" tone="secondary">
          {t("try")}
        </Button>
      </form>
    </section>
  );
}
