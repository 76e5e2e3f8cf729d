import type { Message, Translator } from "@/lib/notifications/notify";

type Named = { organization: string; claimant: string; evidence: string };

/** To staff: someone says they work there. */
export function claimMade(t: Translator, facts: Named & { position: string }): Message {
  const { evidence, ...values } = facts;
  return {
    subject: t("mail.organizationsClaimMade.title", { organization: values.organization }),
    body: [t("mail.organizationsClaimMade.text", values), { quote: evidence }],
    button: t("mail.organizationsClaimMade.button"),
    path: "/staff/organizations/claims",
  };
}

/** To staff: someone could not find their organization. */
export function unlistedNamed(t: Translator, facts: Named & { claimId: string }): Message {
  const { organization, claimant, evidence, claimId } = facts;
  return {
    subject: t("mail.organizationsUnlistedNamed.title", { organization }),
    body: [t("mail.organizationsUnlistedNamed.text", { claimant, organization }), { quote: evidence }],
    button: t("mail.organizationsUnlistedNamed.button"),
    path: `/staff/organizations/claims/${claimId}`,
  };
}

type Claimed = { name: string; slug: string };

/** To the claimant: the organization is in their hands. */
export function claimApproved(t: Translator, { name: organization, slug }: Claimed): Message {
  return {
    subject: t("mail.organizationsClaimApproved.title", { organization }),
    body: [t("mail.organizationsClaimApproved.text", { organization })],
    button: t("mail.organizationsClaimApproved.button"),
    path: `/partner/organization?of=${encodeURIComponent(slug)}`,
  };
}

/** To the claimant: not this time, and why. */
export function claimDeclined(
  t: Translator,
  { name: organization, slug, reason, unlisted }: Claimed & { reason: string; unlisted: boolean },
): Message {
  const key = unlisted ? "organizationsUnlistedDeclined" : "organizationsClaimDeclined";
  return {
    subject: t("mail.organizationsClaimDeclined.title", { organization }),
    body: [t(`mail.${key}.text`, { organization }), { quote: reason }, t(`mail.${key}.next`)],
    button: t(`mail.${key}.button`),
    path: unlisted ? "/partner" : `/organizations/${encodeURIComponent(slug)}`,
  };
}
