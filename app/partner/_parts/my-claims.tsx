import { withdrawClaim } from "@/app/(account)/request/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { MyClaim } from "@/lib/organizations/claim-queries";
import { claimDays } from "@/lib/organizations/claim-days";
import { defaultTimeZone, formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Where one said that one works, as it stands: asked when, who looks, and what can be done meanwhile. */
export async function MyClaims({ claims }: { claims: readonly MyClaim[] }) {
  const t = await getTranslations("organizations.waiting");
  if (claims.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="my-claims">
      <h2 id="my-claims">{t("title")}</h2>
      {claims.map((claim) =>
        claim.state === "PENDING" ? (
          <Waiting key={claim.id} claim={claim} />
        ) : (
          <Settled key={claim.id} claim={claim} />
        ),
      )}
    </section>
  );
}

const wayOf = ({ organization }: MyClaim) => (organization.standing === "UNLISTED" ? "UNLISTED" : "LISTED");

async function Waiting({ claim }: { claim: MyClaim }) {
  const [t, locale] = await Promise.all([getTranslations("organizations.waiting"), getLocale()]);
  const { organization, programmes, createdAt } = claim;
  const way = wayOf(claim);
  const date = formatDay(createdAt, locale, programmes[0]?.timeZone ?? defaultTimeZone);
  const names = new Intl.ListFormat(locale).format(programmes.map(({ name }) => name));
  return (
    <Notice title={t(way, { name: organization.name, date })}>
      <p>{t("looks", { programmes: names || "none", days: claimDays })}</p>
      <p>{t(way === "UNLISTED" ? "meanwhileDraft" : "meanwhile")}</p>
      <div className="mt-2 flex flex-wrap items-start gap-3">
        {way === "LISTED" && (
          <>
            <ButtonLink href="/templates" tone="secondary" size="small">
              {t("templates")}
            </ButtonLink>
            <ButtonLink href={`/organizations/${organization.slug}`} tone="secondary" size="small">
              {t("page")}
            </ButtonLink>
          </>
        )}
        <ActionButton
          action={withdrawClaim}
          fields={{ claimId: claim.id }}
          label={t("withdraw")}
          tone="quiet"
          size="small"
          confirm={{ text: t("withdrawText") }}
        />
      </div>
    </Notice>
  );
}

async function Settled({ claim }: { claim: MyClaim }) {
  const t = await getTranslations("organizations.waiting");
  const { organization, state, reason } = claim;
  const { name } = organization;
  const way = wayOf(claim);
  const again =
    way === "UNLISTED" ? `/request?again=${organization.id}` : `/organizations/${organization.slug}/claim`;
  return (
    <Notice
      tone={state === "DECLINED" ? "warn" : "neutral"}
      title={state === "DECLINED" ? t(`declined${way}`, { name }) : t("withdrawn", { name })}
    >
      {state === "DECLINED" && (
        <>
          <blockquote className="prose border-s-2 border-line-strong ps-3">{reason}</blockquote>
          {way === "UNLISTED" && <p>{t("declinedNext")}</p>}
        </>
      )}
      <div className="mt-2 flex flex-wrap gap-3">
        <ButtonLink href={again} tone="secondary" size="small">
          {t("again")}
        </ButtonLink>
        <ButtonLink href="/request" tone="secondary" size="small">
          {t("find")}
        </ButtonLink>
      </div>
    </Notice>
  );
}
