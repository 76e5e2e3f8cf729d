import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { StandingBadge } from "@/components/organizations/standing-badge";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { Tabs } from "@/components/ui/tabs";
import { insideOrganization } from "@/lib/organizations/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { FactsSection } from "./_parts/facts-section";
import { Invitations } from "./_parts/invitations";
import { Members } from "./_parts/members";
import { Priorities } from "./_parts/priorities";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("layout.areaLinks"))("organization") };
}

/** A partner's own organization: what it says of itself, its priorities, its people, and all that is kept of it. */
export default async function PartnerOrganization({ searchParams }: Props) {
  const actor = await requireActor("partner", "/partner/organization");
  const { of } = await searchParams;
  const mine = actor.memberOf.filter(({ kind }) => kind !== "COMPANY" && kind !== "FUNDER");
  const chosen = mine.find(({ slug }) => slug === of) ?? mine[0];
  const organization = chosen && (await insideOrganization(actor, chosen.slug));
  if (!organization) redirect("/request");
  // there is nothing to look after yet: how it stands is said on the first page
  if (organization.standing === "UNLISTED") redirect("/partner");
  const t = await getTranslations("organizations.mine");
  const owner = chosen.role === "OWNER";
  return (
    <>
      <Said searchParams={searchParams} />
      {mine.length > 1 && (
        <div className="mb-6">
          <Tabs
            label={t("choose")}
            tabs={mine.map(({ slug, name }) => ({
              href: `/partner/organization?of=${encodeURIComponent(slug)}`,
              label: name,
              current: slug === chosen.slug,
            }))}
          />
        </div>
      )}
      <PageHeading
        title={organization.name}
        lead={t("lead")}
        badge={<StandingBadge standing={organization.standing} />}
        actions={
          organization.standing !== "SUSPENDED" && (
            <Link href={`/organizations/${organization.slug}`}>{t("publicPage")}</Link>
          )
        }
      />
      <RecordLayout
        side={
          <>
            <Members organization={organization} actor={actor} owner={owner} />
            {owner && <Invitations actor={actor} organizationId={organization.id} />}
            <Panel title={t("exportTitle")} id="export" tone="sunken">
              <p className="mb-3 text-sm">{t("exportText")}</p>
              <a
                href={`/api/exports/organization/${organization.id}`}
                download
                className="inline-flex touch items-center gap-2 text-sm text-brand underline underline-offset-4"
              >
                <Icon name="download" className="size-4" />
                {t("export")}
              </a>
            </Panel>
          </>
        }
      >
        <Priorities organization={organization} owner={owner} />
        <FactsSection organization={organization} owner={owner} />
      </RecordLayout>
    </>
  );
}
