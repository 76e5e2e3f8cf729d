import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { signOut } from "@/app/(account)/sign-in/actions";
import { currentActor, requireActor } from "@/app/actor";
import { firstPage, type Area } from "@/app/areas";
import { switchRole } from "@/app/preferences/switch-role";
import { AccountMenu } from "@/components/layout/account-menu";
import { AreaShell } from "@/components/layout/area-shell";
import { InboxLink } from "@/components/layout/inbox-link";
import type { NavLink } from "@/components/layout/nav-links";
import { RoleSwitcher } from "@/components/layout/role-switcher";
import { rolesOf, type Actor } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The frame of one audience's pages, for those who hold the role. */
export async function AreaFrame({
  area,
  links,
  children,
}: {
  area: Area;
  links: NavLink[];
  children: ReactNode;
}) {
  const actor = await requireActor(area, firstPage[area]);
  const t = await getTranslations("layout");
  return (
    <AreaShell
      area={t(`areas.${area}`)}
      links={links}
      roleSwitcher={<Roles actor={actor} area={area} />}
      inbox={<InboxLink unread={actor.unread} />}
      account={<AccountMenu name={actor.name ?? actor.email} signOut={signOut} />}
    >
      {children}
    </AreaShell>
  );
}

async function Roles({ actor, area }: { actor: Actor; area: Area }) {
  const t = await getTranslations("layout");
  const held = new Set([...rolesOf(actor), area]);
  const roles = [...held]
    .filter((role): role is Area => role in firstPage)
    .map((role) => ({ key: role, label: t(`areas.${role}`), fields: { role }, current: role === area }));
  return <RoleSwitcher roles={roles} action={switchRole} />;
}

/** For the public header: the way to one's own pages, to one's settings and out; nothing for a visitor. */
export async function PublicAccount() {
  const actor = await currentActor();
  if (!actor) return undefined;
  const t = await getTranslations("layout");
  const role = actor.actingAs;
  const home = role in firstPage ? firstPage[role as Area] : "/professional";
  return (
    <>
      <Link href={home} className="inline-flex touch items-center text-sm font-semibold max-sm:hidden">
        {t("myPages")}
      </Link>
      <InboxLink unread={actor.unread} />
      <AccountMenu name={actor.name ?? actor.email} home={home} signOut={signOut} />
    </>
  );
}
