import { takeIntoScoping } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { RequestPage } from "@/lib/intake/queries/request";

/** What is to be decided about a request: nothing while it is written, then to take it on or to say why not. */
export async function TakePanel({ request }: { request: RequestPage }) {
  const [t, ends] = await Promise.all([getTranslations("scoping.take"), getTranslations("intake.sent")]);
  const { stage, mergedInto, ended } = request;
  if (mergedInto) {
    const reference = `CW-${mergedInto.number}`;
    return (
      <Notice tone="info" title={ends("merged", { reference })}>
        {ended?.reason && <p className="prose">{ended.reason}</p>}
        <Link href={`/staff/scoping/${mergedInto.slug}`}>{ends("mergedLink", { reference })}</Link>
      </Notice>
    );
  }
  if (stage === "DRAFT") {
    return (
      <Panel title={t("draftTitle")} tone="sunken">
        <p className="text-sm">{t("draftText")}</p>
      </Panel>
    );
  }
  if (stage !== "SUBMITTED") return null;
  return (
    <Panel title={t("title")} tone="brand">
      <div className="grid gap-4">
        <p className="text-sm">{t("text")}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <ActionButton
            action={takeIntoScoping}
            fields={{ projectId: request.id }}
            label={t("button")}
            tone="primary"
          />
          <Link href={`/projects/${request.slug}#acts`} className="text-sm underline underline-offset-4">
            {t("decline")}
          </Link>
        </div>
      </div>
    </Panel>
  );
}
