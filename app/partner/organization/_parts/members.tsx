import { ActionButton } from "@/components/forms/action-button";
import { PersonLine } from "@/components/ui/avatar";
import { Panel } from "@/components/ui/panel";
import type { InsideOrganization } from "@/lib/organizations/queries";
import type { Actor } from "@/lib/people/actor";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { changeRole, endMembership } from "../actions";

type Props = { organization: InsideOrganization; actor: Actor; owner: boolean };

/** Who speaks for the organization. Owners say who; anyone may leave, but for the last owner. */
export async function Members({ organization: { members }, actor, owner }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("organizations.mine"),
    getTranslations("organizations.roles"),
    getLocale(),
  ]);
  const owners = members.filter(({ role }) => role === "OWNER").length;
  return (
    <Panel title={t("membersTitle")} id="members">
      <p className="mb-4 text-sm text-ink-soft">{t("membersText")}</p>
      <ul className="grid gap-5">
        {members.map(({ id, person, role, title, joinedAt }) => {
          const name = person.name ?? person.email;
          const self = person.id === actor.personId;
          const lastOwner = role === "OWNER" && owners === 1;
          const note = [
            common(role),
            title,
            self && t("you"),
            t("since", { date: formatDay(joinedAt, locale) }),
          ];
          return (
            <li key={id} className="grid gap-2">
              <PersonLine name={name} note={note.filter(Boolean).join(" · ")} />
              {!lastOwner && (owner || self) && (
                <div className="flex flex-wrap gap-2">
                  {owner && (
                    <ActionButton
                      action={changeRole}
                      fields={{ membershipId: id, role: role === "OWNER" ? "MEMBER" : "OWNER" }}
                      label={t(role === "OWNER" ? "makeMember" : "makeOwner")}
                      of={name}
                      tone="secondary"
                      size="small"
                      quiet
                    />
                  )}
                  <ActionButton
                    action={endMembership}
                    fields={{ membershipId: id }}
                    label={t(self ? "leave" : "end")}
                    of={name}
                    tone="quiet"
                    size="small"
                    quiet
                    confirm={{
                      text: self ? t("leaveText") : t("endText", { name }),
                      button: t(self ? "leave" : "end"),
                    }}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
