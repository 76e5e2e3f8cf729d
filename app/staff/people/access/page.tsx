import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { inviteToReports, inviteToStaff, sendAgain, takeBack } from "@/app/(account)/invitation/actions";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { FunderTable } from "@/app/staff/people/_parts/funder-table";
import { PeopleTabs } from "@/app/staff/people/_parts/people-tabs";
import { StaffTable } from "@/app/staff/people/_parts/staff-table";
import { SelectField } from "@/components/forms/choice-field";
import { PageHeading } from "@/components/layout/page-heading";
import { InviteForm } from "@/components/access/invite-form";
import { PendingInvitations } from "@/components/access/pending-invitations";
import { Disclosure } from "@/components/ui/disclosure";
import { pendingInvitations } from "@/lib/access/invitations/queries";
import { isAdministrator } from "@/lib/people/policy";
import { funderList, programmesStaffed, staffList } from "@/lib/programmes/staff";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.people"))("title") };
}

/** Who is on staff and who reads the reports; administrators and programme staff invite and end. */
export default async function People({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/people/access");
  const [t, invite, staff, funders, programmes, pending] = await Promise.all([
    getTranslations("account.people"),
    getTranslations("account.invite"),
    staffList(actor),
    funderList(actor),
    programmesStaffed(actor),
    pendingInvitations(actor, { kinds: ["STAFF", "FUNDER"] }),
  ]);
  if (!staff) notFound();
  const choices = programmes.map(({ id, name }) => ({ value: id, label: name }));
  const administers = isAdministrator(actor);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Said searchParams={searchParams} />
      <div className="mb-8">
        <PeopleTabs current="access" />
      </div>
      <div className="grid gap-12">
        <section aria-labelledby="staff" className="grid gap-5">
          <h2 id="staff">{t("staff")}</h2>
          <StaffTable rows={staff} ends={administers} />
          {administers ? (
            <Disclosure summary={t("inviteStaff")}>
              <div className="max-w-form py-2">
                <InviteForm action={inviteToStaff} roles={["MANAGER", "ADMINISTRATOR"]}>
                  <SelectField
                    name="programmeId"
                    label={t("programme")}
                    hint={t("programmeHint")}
                    required
                    options={[{ value: "", label: t("whole") }, ...choices]}
                  />
                </InviteForm>
              </div>
            </Disclosure>
          ) : (
            <p className="text-ink-soft">{t("onlyAdministrators")}</p>
          )}
        </section>
        <section aria-labelledby="funders" className="grid gap-5">
          <h2 id="funders">{t("funders")}</h2>
          <FunderTable rows={funders} />
          {choices.length > 0 ? (
            <Disclosure summary={t("inviteFunder")}>
              <div className="max-w-form py-2">
                <InviteForm action={inviteToReports}>
                  <SelectField name="programmeId" label={t("programme")} required options={choices} />
                </InviteForm>
              </div>
            </Disclosure>
          ) : (
            <p className="text-ink-soft">{t("noProgrammes")}</p>
          )}
        </section>
        <section aria-labelledby="pending" className="grid max-w-measure gap-5">
          <h2 id="pending">{invite("pending")}</h2>
          <PendingInvitations invitations={pending} sendAgain={sendAgain} takeBack={takeBack} />
        </section>
      </div>
    </>
  );
}
