import { inviteMember, sendAgain, takeBack } from "@/app/(account)/invitation/actions";
import { InviteForm } from "@/components/access/invite-form";
import { PendingInvitations } from "@/components/access/pending-invitations";
import { Panel } from "@/components/ui/panel";
import { managesMembers } from "@/lib/organizations/policy";
import type { InsideOrganization } from "@/lib/organizations/queries";
import type { Actor } from "@/lib/people/actor";
import { pendingInvitations } from "@/lib/access/invitations/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { organization: InsideOrganization; actor: Actor };

/** Staff invite the first member of an organization as its owner, or say who does. */
export async function Invite({ organization, actor }: Props) {
  const t = await getTranslations("organizations.staff");
  if (!managesMembers(actor, organization)) {
    return (
      <Panel title={t("inviteTitle")} id="invitations">
        <p className="text-sm text-ink-soft">
          {t(organization.programmes.length > 0 ? "inviteShared" : "noProgrammes")}
        </p>
      </Panel>
    );
  }
  const pending = await pendingInvitations(actor, { organizationId: organization.id });
  const hidden = { organizationId: organization.id };
  return (
    <Panel title={t("inviteTitle")} id="invitations">
      <div className="grid gap-6 text-sm">
        <p className="text-ink-soft">{t("inviteText")}</p>
        <InviteForm action={inviteMember} roles={["OWNER", "MEMBER"]} hidden={hidden} />
        {pending.length > 0 && (
          <PendingInvitations invitations={pending} sendAgain={sendAgain} takeBack={takeBack} />
        )}
      </div>
    </Panel>
  );
}
