import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { takeIntoScoping } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { PageHeading } from "@/components/layout/page-heading";
import { StageBadge } from "@/components/projects/stage-badge";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { RequestPage } from "@/lib/scoping/queries/request";

/** A request that has no scope yet: read it, then take it on or say why not. */
export async function RequestToAnswer({ request }: { request: RequestPage }) {
  const [t, locale] = await Promise.all([getTranslations("scoping"), getLocale()]);
  const { stage, organization, programme, submittedAt, content, slug } = request;
  return (
    <div className="grid max-w-form gap-8">
      <PageHeading
        title={content.title}
        lead={t("page.lead", { organization: organization.name, programme: programme.name })}
        badge={<StageBadge stage={stage} />}
        breadcrumbs={[{ href: "/staff/projects", label: t("page.crumbProjects") }]}
      />
      {stage === "DRAFT" && (
        <Panel title={t("take.draftTitle")} tone="sunken">
          <p className="text-sm">{t("take.draftText")}</p>
        </Panel>
      )}
      {stage === "SUBMITTED" && (
        <Panel title={t("take.title")} tone="brand">
          <div className="grid gap-4">
            <p className="text-sm">{t("take.text")}</p>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <ActionButton
                action={takeIntoScoping}
                fields={{ projectId: request.id }}
                label={t("take.button")}
                tone="primary"
              />
              <Link href={`/projects/${slug}#acts`} className="text-sm underline underline-offset-4">
                {t("take.decline")}
              </Link>
            </div>
          </div>
        </Panel>
      )}
      <section className="grid gap-4">
        <h2>{t("request.theirWords")}</h2>
        {submittedAt && (
          <p className="text-sm text-ink-soft">
            {t("request.sentOn", { when: formatInstant(submittedAt, locale, programme.timeZone) })}
          </p>
        )}
        <RequestAnswers request={content} />
      </section>
    </div>
  );
}
