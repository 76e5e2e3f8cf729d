import { ActionButton } from "@/components/forms/action-button";
import { Link } from "@/components/ui/link";
import type { LikelyEntry } from "@/lib/organizations/likely";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { recogniseOrganization } from "../../../actions";

type Asking = { claimId: string; who: string; own: boolean };

/** Entries that may be the one, each with what speaks for it and the button that says so. */
export async function Entries({ entries, ...asking }: Asking & { entries: readonly LikelyEntry[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-3 py-4">
          <Entry entry={entry} {...asking} />
        </li>
      ))}
    </ul>
  );
}

async function Entry({ entry, claimId, who, own }: Asking & { entry: LikelyEntry }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("organizations.claims.settle"),
    getTranslations("organizations.kinds"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale);
  const { id, name, slug, kind, standing, ein, postalCode, website, signs, claims, decides, members } = entry;
  const [first] = claims;
  const unlisted = standing === "UNLISTED";
  const facts = [
    kinds(kind),
    ein,
    postalCode,
    website,
    ...(unlisted ? [] : [t("members", { count: members })]),
  ];
  return (
    <>
      <div className="min-w-0">
        <h3>{unlisted ? name : <Link href={`/organizations/${slug}`}>{name}</Link>}</h3>
        <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
        {signs.length > 0 && (
          <p className="mt-1 text-sm">
            {t("alike", { signs: list.format(signs.map((sign) => t(`sign.${sign}`))) })}
          </p>
        )}
        {!unlisted && claims.length > 0 && (
          <p className="mt-1 text-sm">
            {t("alsoClaims", { names: list.format(claims.map(({ by }) => by)), count: claims.length })}
          </p>
        )}
      </div>
      {unlisted && first ? (
        <p className="text-sm">
          {t("alsoAsked", { who: first.by })}.{" "}
          <Link href={`/staff/organizations/claims/${first.id}`}>{t("alsoLook")}</Link>
        </p>
      ) : !decides ? (
        <p className="text-sm text-ink-soft">{t("notYours")}</p>
      ) : (
        !own && (
          <ActionButton
            action={recogniseOrganization}
            fields={{ claimId, organizationId: id }}
            label={t("same", { name })}
            tone="secondary"
            confirm={{ text: t("sameText", { who, name, count: members }), button: t("sameButton") }}
          />
        )
      )}
    </>
  );
}
