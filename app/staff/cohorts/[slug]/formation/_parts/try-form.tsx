import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { relaxations, type PolicyName } from "@/lib/teams/formation-schema";
import type { FormationView } from "@/lib/teams/queries/formation-page";

/** Any person on any role, someone who leaves, a role that asks for less: what it would change. Plain forms that lead to an address. */
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
      <Ask path={path} policy={policy} button={t("try")}>
        <Field label={t("person")} name="person" options={people} />
        <Field label={t("role")} name="role" options={roles} />
      </Ask>
      <Disclosure summary={t("otherWhatIfs")}>
        <div className="grid gap-4 py-2">
          <Ask path={path} policy={policy} what="leave" button={t("tryLeave")}>
            <Field label={t("whoLeaves")} name="person" options={people} />
          </Ask>
          <Ask path={path} policy={policy} what="relax" button={t("tryRelax")}>
            <Field label={t("role")} name="role" options={roles} />
            <Field
              label={t("asksFor")}
              name="of"
              options={relaxations.map((of) => ({ value: of, label: t(`relax.${of}`) }))}
            />
          </Ask>
        </div>
      </Disclosure>
    </section>
  );
}

type AskProps = {
  path: string;
  policy: PolicyName;
  what?: string;
  button: string;
  children: ReactNode;
};

function Ask({ path, policy, what, button, children }: AskProps) {
  return (
    <form
      action={`${path}#try`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 rounded-lg bg-sunken p-4"
    >
      <input type="hidden" name="policy" value={policy} />
      {what && <input type="hidden" name="what" value={what} />}
      {children}
      <Button type="submit" tone="secondary">
        {button}
      </Button>
    </form>
  );
}

type FieldProps = { label: string; name: string; options: { value: string; label: string }[] };

function Field({ label, name, options }: FieldProps) {
  return (
    <label className="grid min-w-0 gap-1.5">
      <span className="font-semibold">{label}</span>
      <Select name={name} options={options} required />
    </label>
  );
}
