import { AttachedRequests } from "@/components/intake/attached-requests";
import { ClockBar } from "@/components/intake/clock-bar";
import { NeedsInvitation } from "@/components/intake/needs-invitation";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { stages } from "@/lib/projects/schema";
import type { RequestPage } from "@/lib/intake/queries/request";
import { Ended } from "./ended";
import { Questions } from "./questions";
import { WhatNext } from "./what-next";

/** After sending: what waits for the partner, what happens next and when, then the words that were sent. */
export async function SentRequest({ request }: { request: RequestPage }) {
  const [t, old, locale] = await Promise.all([
    getTranslations("intake"),
    getTranslations("scoping.request"),
    getLocale(),
  ]);
  const { stage, slug, submittedAt, programme, content, variant, clock, ended, editions } = request;
  const inScoping = !ended && stages.indexOf(stage) >= stages.indexOf("SCOPING");
  const timed = clock.now !== null || clock.STAFF + clock.PARTNER > 0;
  return (
    <div className="grid gap-8">
      <Questions request={request} />
      {ended ? <Ended request={request} /> : <WhatNext request={request} />}
      {timed && (
        <Panel id="clock" title={t("clock.title")}>
          <ClockBar clock={clock} reader="partner" />
        </Panel>
      )}
      <div className="flex flex-wrap gap-3">
        {inScoping && <ButtonLink href={`/projects/${slug}/scope`}>{old("toScope")}</ButtonLink>}
        <ButtonLink href={`/projects/${slug}`} tone="secondary">
          {old("toProject")}
        </ButtonLink>
      </div>
      <NeedsInvitation needs={request.needs} slug={slug} />
      <AttachedRequests attached={request.attached} variant={variant} timeZone={programme.timeZone} />
      <div>
        <Disclosure summary={old("yourWords")} open={stage === "SUBMITTED"}>
          <div className="grid gap-4">
            {submittedAt && (
              <p className="text-ink-soft">
                {old("sentOn", { when: formatInstant(submittedAt, locale, programme.timeZone) })}
              </p>
            )}
            <RequestAnswers request={content} variant={variant} />
          </div>
        </Disclosure>
        {editions[0] && (
          <Disclosure summary={t("sent.editionTitle")}>
            <RequestAnswers request={editions[0].content} variant={variant} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}
