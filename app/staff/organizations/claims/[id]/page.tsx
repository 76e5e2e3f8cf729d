import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { Facts } from "@/components/ui/facts";
import { ListFilters } from "@/components/ui/list-filters";
import { searchedEntries, unlistedClaim, type UnlistedClaim } from "@/lib/organizations/likely";
import { isId } from "@/lib/platform/fields";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { draftTitles } from "@/lib/projects/queries/of-organization";
import { readText } from "@/lib/projects/filters";
import { defaultTimeZone, formatDay } from "@/lib/platform/i18n/format";
import { addUnlisted, declineClaim } from "../../actions";
import { Entries } from "./_parts/entries";

type Props = PageProps<"/staff/organizations/claims/[id]">;

const load = cache(async (id: string) => {
  const actor = await requireActor("staff", `/staff/organizations/claims/${id}`);
  const claim = isId(id) ? await unlistedClaim(actor, id) : null;
  if (!claim) notFound();
  return { actor, claim: { ...claim, drafts: await draftTitles(claim.organization.id) } };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claim } = await load((await params).id);
  const t = await getTranslations("organizations.claims.settle");
  return { title: t("title", { name: claim.organization.name }) };
}

/** An organization that somebody could not find: the entry it is, a new one, or a no with its reason. */
export default async function SettleUnlisted({ params, searchParams }: Props) {
  const { actor, claim } = await load((await params).id);
  const words = readText((await searchParams).q);
  const [t, claims, searched] = await Promise.all([
    getTranslations("organizations.claims.settle"),
    getTranslations("organizations.claims"),
    words ? searchedEntries(actor, words) : null,
  ]);
  const { organization, person, likely, personId } = claim;
  const { name } = organization;
  const asking = { claimId: claim.id, who: person.name ?? person.email, own: personId === actor.personId };
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading
        title={t("title", { name })}
        lead={t("lead")}
        breadcrumbs={[{ href: "/staff/organizations/claims", label: claims("title") }]}
      />
      <Asked claim={claim} />
      <section className="grid gap-4" aria-labelledby="likely">
        <h2 id="likely">{t("likelyTitle")}</h2>
        {likely.length > 0 ? <Entries entries={likely} {...asking} /> : <p>{t("none")}</p>}
        <ListFilters
          action={`/staff/organizations/claims/${claim.id}`}
          label={t("search")}
          filters={[{ kind: "words", name: "q", label: t("search"), value: words }]}
        />
        {words && searched && (
          <>
            <p role="status" className="font-semibold">
              {t(searched.length > 0 ? "searched" : "searchedNone", { words })}
            </p>
            {searched.length > 0 && <Entries entries={searched} {...asking} />}
          </>
        )}
      </section>
      <section className="grid gap-4" aria-labelledby="none-of-these">
        <h2 id="none-of-these">{t("addTitle")}</h2>
        {asking.own ? (
          <p>{claims("own")}</p>
        ) : (
          <>
            <p>{t("addText", { who: asking.who })}</p>
            <div className="flex flex-wrap items-start gap-3">
              <ActionForm action={addUnlisted} hidden={{ claimId: claim.id }} className="inline-grid gap-2">
                {likely.map(({ id }) => (
                  <input key={id} type="hidden" name="shown" value={id} />
                ))}
                <SubmitButton>{t("add", { name })}</SubmitButton>
              </ActionForm>
              <ActionButton
                action={declineClaim}
                fields={{ claimId: claim.id }}
                label={t("decline")}
                tone="secondary"
                confirm={{ text: t("declineText"), reason: true }}
              />
            </div>
          </>
        )}
      </section>
    </div>
  );
}

async function Asked({ claim }: { claim: UnlistedClaim & { drafts: string[] } }) {
  const [t, claims, kinds, common, locale] = await Promise.all([
    getTranslations("organizations.claims.settle"),
    getTranslations("organizations.claims"),
    getTranslations("organizations.kinds"),
    getTranslations("organizations.facts"),
    getLocale(),
  ]);
  const { person, organization, evidence, createdAt } = claim;
  const programmes = organization.programmes.map(({ programme }) => programme);
  return (
    <section className="grid gap-4" aria-labelledby="asked">
      <h2 id="asked">{t("asked")}</h2>
      <Facts
        layout="columns"
        facts={[
          { term: claims("who"), detail: person.name ?? person.email },
          { term: claims("email"), detail: person.email },
          {
            term: claims("since"),
            detail: formatDay(createdAt, locale, programmes[0]?.timeZone ?? defaultTimeZone),
          },
          { term: t("programme"), detail: programmes.map(({ name }) => name).join(", ") },
          { term: common("kind"), detail: kinds(organization.kind) },
          { term: t("draft"), detail: claim.drafts.join(", ") },
          { term: t("where"), detail: <span className="whitespace-pre-line">{evidence}</span> },
        ]}
      />
    </section>
  );
}
