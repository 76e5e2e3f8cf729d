import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { Menu, menuItemStyle } from "@/components/ui/menu";
import { Named } from "@/components/ui/named";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type AccountMenuProps = {
  /** Whose account it is. */
  name: string;
  /** The way to one's own pages, from a page that everyone sees. */
  home?: string;
  signOut: FormAction;
};

/** One's own settings and the way out, under one's name. */
export async function AccountMenu({ name, home, signOut }: AccountMenuProps) {
  const t = await getTranslations("layout");
  const links = [
    ...(home ? [{ href: home, label: t("myPages") }] : []),
    { href: "/settings", label: t("settings") },
  ];
  return (
    <Menu
      label={
        <Named of={t("yourAccount")}>
          <bdi className="max-w-28 truncate sm:max-w-44">{name}</bdi>
        </Named>
      }
    >
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} className={menuItemStyle}>
            {label}
          </Link>
        </li>
      ))}
      <li data-forgets-words className="border-t border-line">
        <ActionForm action={signOut} quiet className="grid">
          <SubmitButton tone="menu">{t("signOut")}</SubmitButton>
        </ActionForm>
      </li>
    </Menu>
  );
}
