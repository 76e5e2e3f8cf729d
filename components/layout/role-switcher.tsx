import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Menu } from "@/components/ui/menu";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export type RoleChoice = {
  key: string;
  label: string;
  /** What the action needs to know to switch to it. */
  fields: Record<string, string>;
  current?: boolean;
};

/** Who one acts as; a menu of the other roles when there are several, only words when there is one. */
export async function RoleSwitcher({ roles, action }: { roles: readonly RoleChoice[]; action: FormAction }) {
  const t = await getTranslations("layout");
  const current = roles.find((role) => role.current);
  const others = roles.filter((role) => !role.current);
  const label = current ? `${t("actingAs")}: ${current.label}` : t("switchRole");
  if (others.length === 0) return <p className="text-ink-soft">{label}</p>;
  return (
    <Menu label={label}>
      {others.map(({ key, label: name, fields }) => (
        <li key={key}>
          <ActionForm action={action} hidden={fields} quiet className="grid">
            <SubmitButton tone="menu">{name}</SubmitButton>
          </ActionForm>
        </li>
      ))}
    </Menu>
  );
}
