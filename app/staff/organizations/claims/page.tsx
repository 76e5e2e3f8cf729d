import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { ActionButton } from "@/components/forms/action-button";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { waitingClaims } from "@/lib/organizations/claims";
import { formatDay } from "@/lib/platform/i18n/format";
import { approveClaim, declineClaim } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.claims"))("title") };
}

/** People who say they work somewhere, oldest first: staff believe them, or say why not. */
export default async function Claims({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/organizations/claims");
  const [t, common, locale, claims] = await Promise.all([
    getTranslations("organizations.claims"),
    getTranslations("organizations"),
    getLocale(),
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
      {claims.length === 0 ? (
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
          {claims.map(({ id, person, position, evidence, createdAt, organization, personId }) => {
            const claimant = `${organization.name}, ${person.name ?? person.email}`;
            return (
              <li key={id}>
                <Panel
                  id={`claim-${id}`}
                  title={<Link href={`/organizations/${organization.slug}`}>{organization.name}</Link>}
                >
                  <Facts
                    layout="columns"
                    facts={[
                      { term: t("who"), detail: person.name ?? person.email },
                      { term: t("email"), detail: person.email },
                      { term: t("position"), detail: position },
                      { term: t("since"), detail: formatDay(createdAt, locale) },
                      { term: t("website"), detail: organization.website },
                    ]}
                  />
                  <p className="mt-4 text-xs text-ink-soft">{t("evidence")}</p>
                  <p className="prose mt-1 text-sm">{evidence}</p>
                  {organization._count.members > 0 && (
                    <div className="mt-4">
                      <Notice>{t("hasMembers", { count: organization._count.members })}</Notice>
                    </div>
                  )}
                  <div className="mt-5 flex flex-wrap gap-3">
                    {personId === actor.personId ? (
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
                </Panel>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
