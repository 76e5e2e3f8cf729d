import { inviteMember, sendAgain, takeBack } from "@/app/(account)/invitation/actions";
import { InviteForm } from "@/components/access/invite-form";
import { PendingInvitations } from "@/components/access/pending-invitations";
import { Panel } from "@/components/ui/panel";
import type { Actor } from "@/lib/people/actor";
import { pendingInvitations } from "@/lib/access/invitations/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Owners invite colleagues by address, and see who has not come yet. */
export async function Invitations({ actor, organizationId }: { actor: Actor; organizationId: string }) {
  const [t, pending] = await Promise.all([
    getTranslations("organizations.mine"),
    pendingInvitations(actor, { organizationId }),
  ]);
  return (
    <Panel title={t("inviteTitle")} id="invitations">
      <div className="grid gap-6 text-sm">
        <InviteForm action={inviteMember} roles={["MEMBER", "OWNER"]} hidden={{ organizationId }} />
        {pending.length > 0 && (
          <PendingInvitations invitations={pending} sendAgain={sendAgain} takeBack={takeBack} />
        )}
      </div>
    </Panel>
  );
}
