import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { slugFrom } from "@/app/slug";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { FactsFields } from "@/components/organizations/facts-fields";
import { StandingBadge } from "@/components/organizations/standing-badge";
import { PersonLine } from "@/components/ui/avatar";
import { Panel } from "@/components/ui/panel";
import { areas, causes } from "@/lib/reference/causes-and-areas";
import { insideOrganization } from "@/lib/organizations/queries";
import { entryFields } from "@/lib/organizations/schema";
import { keepsDirectory } from "@/lib/people/policy";
import { decidesFor } from "@/lib/organizations/reach";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import { Invite } from "../_parts/invite";
import { Programmes } from "../_parts/programmes";
import { restoreOrganization, saveEntry, suspendOrganization } from "../actions";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = await slugFrom(params);
  const actor = await requireActor("staff", `/staff/organizations/${slug}`);
  return { title: (await insideOrganization(actor, slug))?.name };
}

/** One entry of the directory, as staff mend it. */
export default async function StaffOrganization({ params, searchParams }: Props) {
  const slug = await slugFrom(params);
  const actor = await requireActor("staff", `/staff/organizations/${slug}`);
  const organization = await insideOrganization(actor, slug);
  if (!organization) notFound();
  const [t, locale] = await Promise.all([getTranslations("organizations"), getLocale()]);
  const [allCauses, allAreas] = await Promise.all([causes(locale), areas(locale)]);
  const { id, name, standing, members, source } = organization;
  const fields = { organizationId: id };
  const mayStand = keepsDirectory(actor) || decidesFor(actor, organization.programmes);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={name}
        badge={<StandingBadge standing={standing} />}
        breadcrumbs={[{ href: "/staff/organizations", label: t("title") }]}
        actions={<Link href={`/organizations/${slug}`}>{t("staff.publicPage")}</Link>}
      />
      <RecordLayout
        side={
          <>
            <Panel title={t("staff.members")} id="members">
              {members.length > 0 ? (
                <ul className="grid gap-3">
                  {members.map(({ id: membershipId, person, role }) => (
                    <li key={membershipId}>
                      <PersonLine name={person.name ?? person.email} note={t(`roles.${role}`)} />
                    </li>
                  ))}
                </ul>
              ) : (
                <p className="text-sm text-ink-soft">{t("staff.noMembers")}</p>
              )}
            </Panel>
            <Programmes organization={organization} actor={actor} />
            <Invite organization={organization} actor={actor} />
            <Panel title={t("staff.origin")} id="origin">
              <p className="text-sm">{source ? t("staff.fromList", { source }) : t("staff.byHandText")}</p>
            </Panel>
            {!mayStand ? null : standing === "SUSPENDED" ? (
              <ActionButton
                action={restoreOrganization}
                fields={fields}
                label={t("staff.restore")}
                tone="secondary"
                confirm={{ text: t("staff.restoreText"), button: t("staff.restore") }}
              />
            ) : (
              <ActionButton
                action={suspendOrganization}
                fields={fields}
                label={t("staff.suspend")}
                tone="danger"
                confirm={{
                  text: t("staff.suspendText"),
                  button: t("staff.suspend"),
                  reason: { label: t("staff.suspendReason"), required: true },
                }}
              />
            )}
          </>
        }
      >
        <ActionForm action={saveEntry} hidden={fields} className="grid max-w-form gap-6">
          <StampField stamp={stampOfForm(entryFields, organization)} />
          <FactsFields facts={organization} causes={allCauses} areas={allAreas} withKind />
          <div>
            <SubmitButton>{t("facts.save")}</SubmitButton>
          </div>
        </ActionForm>
      </RecordLayout>
    </>
  );
}
