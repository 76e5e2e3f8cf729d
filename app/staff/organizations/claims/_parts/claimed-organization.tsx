import { ActionButton } from "@/components/forms/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { ClaimedOrganization } from "@/lib/organizations/claim-queries";
import { formatDay } from "@/lib/platform/i18n/format";
import { isolated } from "@/lib/platform/i18n/isolate";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { approveClaim, declineClaim } from "../../actions";

type Claim = ClaimedOrganization["claims"][number];

const nameOf = ({ person }: Claim) => person.name ?? person.email;

/** An organization with everyone who says that they work there, rivals beside each other. */
export async function ClaimedOrganization({
  organization,
  reader,
}: {
  organization: ClaimedOrganization;
  reader: string;
}) {
  const t = await getTranslations("organizations.claims");
  const { id, slug, name, standing, claims, _count } = organization;
  const [first] = claims;
  if (standing === "UNLISTED" && first) {
    return (
      <Panel id={`claimed-${id}`} title={name}>
        <p className="mb-2 text-sm font-semibold">{t("unlisted")}</p>
        <p className="mb-4 text-sm">{t("unlistedText", { who: nameOf(first) })}</p>
        <ButtonLink href={`/staff/organizations/claims/${first.id}`} tone="primary">
          {t("look", { name })}
        </ButtonLink>
      </Panel>
    );
  }
  return (
    <Panel id={`claimed-${id}`} title={<Link href={`/organizations/${slug}`}>{name}</Link>}>
      <div className="grid gap-4">
        {claims.length > 1 && <Notice tone="warn">{t("rivals", { count: claims.length })}</Notice>}
        {_count.members > 0 && <Notice>{t("hasMembers", { count: _count.members })}</Notice>}
        <ul className="divide-y divide-line">
          {claims.map((claim) => (
            <li key={claim.id} className="py-5 first:pt-0 last:pb-0">
              <OneClaim claim={claim} own={claim.personId === reader} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

async function OneClaim({ claim, own }: { claim: Claim; own: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("organizations.claims"), getLocale()]);
  const { id, person, position, evidence, createdAt, organization } = claim;
  const name = nameOf(claim);
  const claimant = `${isolated(organization.name)}, ${isolated(name)}`;
  return (
    <>
      <Facts
        layout="columns"
        facts={[
          { term: t("who"), detail: name },
          { term: t("email"), detail: person.email },
          { term: t("position"), detail: position },
          { term: t("since"), detail: formatDay(createdAt, locale) },
          { term: t("website"), detail: organization.website },
        ]}
      />
      <p className="mt-4 text-xs text-ink-soft">{t("evidence")}</p>
      <p className="prose mt-1 text-sm">{evidence}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        {own ? (
          <p className="text-sm">{t("own")}</p>
        ) : (
          <>
            <ActionButton
              action={approveClaim}
              fields={{ claimId: id }}
              label={t("approve")}
              of={claimant}
              tone="primary"
            />
            <ActionButton
              action={declineClaim}
              fields={{ claimId: id }}
              label={t("decline")}
              of={claimant}
              tone="secondary"
              confirm={{ text: t("declineText"), button: t("decline"), reason: true }}
            />
          </>
        )}
      </div>
    </>
  );
}
