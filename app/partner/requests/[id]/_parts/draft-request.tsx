import { NeedsInvitation } from "@/components/intake/needs-invitation";
import { QuestionList } from "@/components/questions/question-list";
import { ButtonLink } from "@/components/ui/button";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { nextOpen, placeOf } from "@/lib/intake/request";
import { UnlistedNotice } from "./unlisted-notice";
import type { RequestPage } from "@/lib/intake/queries/request";

/** A draft: what is answered, what is still needed, and the way on. */
export async function DraftRequest({ request }: { request: RequestPage }) {
  const t = await getTranslations("intake");
  const { id, slug, content, variant, steps, needs, organization } = request;
  const page = `/partner/requests/${id}`;
  const next = nextOpen(content, variant);
  const place = next && placeOf(next, variant);
  return (
    <div className="grid gap-8">
      <UnlistedNotice request={request} />
      <section className="grid gap-4" aria-labelledby="so-far">
        <div className="grid gap-1">
          <h2 id="so-far">{t("overview.title")}</h2>
          <p className="text-ink-soft">
            {t("overview.lead", {
              done: steps.filter(({ state }) => state === "answered").length,
              of: steps.length,
            })}
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          {next && place && (
            <ButtonLink href={`${page}/${next}`} tone="primary">
              {t("overview.goOn", { number: place.number })}
            </ButtonLink>
          )}
          <ButtonLink href={`${page}/check`} tone={next ? "secondary" : "primary"}>
            {t("overview.check")}
          </ButtonLink>
        </div>
        <QuestionList
          questions={steps.map(({ step, state }) => ({
            key: step,
            words: t(`ask.${step}`),
            href: `${page}/${step}`,
            state,
          }))}
        />
        {organization.standing !== "UNLISTED" && (
          <p className="text-sm text-ink-soft">{t("overview.colleagues")}</p>
        )}
      </section>
      <NeedsInvitation needs={needs} slug={slug} />
    </div>
  );
}
