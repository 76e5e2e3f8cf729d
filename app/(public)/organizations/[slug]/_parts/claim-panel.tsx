import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { claimDays } from "@/lib/organizations/claim-days";
import type { OrganizationPage } from "@/lib/organizations/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The way in for someone who works there: what one is to this organization, and what can be done. */
export async function ClaimPanel({
  organization: { slug, name, membership, claim, standing },
  signedIn,
}: {
  organization: OrganizationPage;
  signedIn: boolean;
}) {
  const t = await getTranslations("organizations.claim");
  if (membership) {
    return (
      <Panel title={t("memberTitle")} id="membership" tone="brand">
        <p className="mb-4 text-sm">{t("memberText", { name })}</p>
        <ButtonLink href={`/partner/organization?of=${slug}`} tone="primary">
          {t("memberButton")}
        </ButtonLink>
      </Panel>
    );
  }
  if (claim?.state === "PENDING") {
    return (
      <Panel title={t("waitingTitle")} id="claim">
        <p className="text-sm">{t("waitingText", { days: claimDays })}</p>
      </Panel>
    );
  }
  const href = `/organizations/${slug}/claim`;
  return (
    <Panel title={t("title")} id="claim" tone="sunken">
      {claim?.state === "DECLINED" && (
        <p className="mb-3 text-sm">{t("declined", { reason: claim.reason ?? "" })}</p>
      )}
      <p className="mb-4 text-sm">{standing === "PARTNER" ? t("textPartner") : t("text")}</p>
      <ButtonLink href={signedIn ? href : `/sign-in?next=${encodeURIComponent(href)}`} tone="secondary">
        {t("button")}
      </ButtonLink>
    </Panel>
  );
}
