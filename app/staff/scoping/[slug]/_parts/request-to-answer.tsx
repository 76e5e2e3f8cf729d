import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { StageBadge } from "@/components/projects/stage-badge";
import { AttachedRequests } from "@/components/intake/attached-requests";
import { ClockBar } from "@/components/intake/clock-bar";
import { NeedsInvitation } from "@/components/intake/needs-invitation";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { now } from "@/lib/platform/clock";
import { dateIn, daysBetween } from "@/lib/platform/dates";
import { formatDay, formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { TriagePage } from "@/lib/intake/queries/triage";
import { AskPanel } from "./ask-panel";
import { AssignPanel } from "./assign-panel";
import { Duplicates } from "./duplicates";
import { TakePanel } from "./take-panel";

/** A request that has no scope yet: read it, ask back, then take it on, give it to someone, or say why not. */
export async function RequestToAnswer({ request }: { request: TriagePage }) {
  const [t, old, kinds, locale] = await Promise.all([
    getTranslations("triage"),
    getTranslations("scoping"),
    getTranslations("organizations.kinds"),
    getLocale(),
  ]);
  const { stage, organization, programme, submittedAt, content, variant, number, clock } = request;
  const { timeZone } = programme;
  const age = submittedAt && daysBetween(dateIn(submittedAt, timeZone), dateIn(now(), timeZone));
  return (
    <>
      <PageHeading
        title={content.title}
        lead={old("page.lead", { organization: organization.name, programme: programme.name })}
        badge={<StageBadge stage={stage} />}
        breadcrumbs={[{ href: "/staff/projects", label: old("page.crumbProjects") }]}
      />
      <RecordLayout
        side={
          <>
            <Facts
              facts={[
                { term: t("page.reference"), detail: `CW-${number}` },
                {
                  term: old("page.organization"),
                  detail: <Link href={`/organizations/${organization.slug}`}>{organization.name}</Link>,
                },
                { term: t("page.kind"), detail: kinds(organization.kind) },
                { term: t("page.sent"), detail: submittedAt && formatDay(submittedAt, locale, timeZone) },
                { term: t("page.age"), detail: age === null ? null : t("list.ageDays", { days: age }) },
              ]}
            />
            {stage !== "DRAFT" && (
              <Panel id="clock" title={(await getTranslations("intake.clock"))("title")}>
                <ClockBar clock={clock} reader="staff" />
              </Panel>
            )}
            {stage === "SUBMITTED" && <AssignPanel request={request} />}
            {stage === "SUBMITTED" && <Duplicates request={request} />}
          </>
        }
      >
        <TakePanel request={request} />
        <AskPanel request={request} />
        <NeedsInvitation needs={request.needs} slug={request.slug} />
        <section className="grid gap-4">
          <h2>{old("request.theirWords")}</h2>
          {submittedAt && (
            <p className="text-sm text-ink-soft">
              {old("request.sentOn", { when: formatInstant(submittedAt, locale, timeZone) })}
            </p>
          )}
          <RequestAnswers request={content} variant={variant} />
        </section>
        <AttachedRequests attached={request.attached} variant={variant} timeZone={timeZone} />
      </RecordLayout>
    </>
  );
}
