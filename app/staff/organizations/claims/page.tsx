import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { waitingClaims } from "@/lib/organizations/claim-queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { ClaimedOrganization } from "./_parts/claimed-organization";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.claims"))("title") };
}

/** People who say they work somewhere, by organization, the longest waiting first: staff believe them, or say why not. */
export default async function Claims({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/organizations/claims");
  const [t, common, organizations] = await Promise.all([
    getTranslations("organizations.claims"),
    getTranslations("organizations"),
    waitingClaims(actor),
  ]);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/staff/organizations", label: common("title") }]}
      />
      {organizations.length === 0 ? (
        <EmptyState
          title={t("emptyTitle")}
          action={
            <ButtonLink href="/staff/organizations" tone="secondary">
              {t("emptyAction")}
            </ButtonLink>
          }
        >
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ul className="grid max-w-measure gap-6">
          {organizations.map((organization) => (
            <li key={organization.id}>
              <ClaimedOrganization organization={organization} reader={actor.personId} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
