import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { RequestPage } from "@/lib/intake/queries/request";

/** Why a request has ended, in the words of whoever ended it, and where it goes on. */
export async function Ended({ request: { mergedInto, ended, stage } }: { request: RequestPage }) {
  const [t, old] = await Promise.all([getTranslations("intake.sent"), getTranslations("scoping.request")]);
  if (mergedInto) {
    const reference = `CW-${mergedInto.number}`;
    return (
      <Notice tone="info" title={t("merged", { reference })}>
        {ended?.reason && <p className="prose">{ended.reason}</p>}
        <p className="mt-2">
          <ButtonLink href={`/partner/requests/${mergedInto.id}`} tone="secondary">
            {t("mergedLink", { reference })}
          </ButtonLink>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="neutral" title={stage === "DECLINED" ? t("declined") : old("ended")}>
      {ended?.reason && <p className="prose">{ended.reason}</p>}
      {ended?.nextStep && (
        <>
          <p className="mt-2 font-semibold">{t("nextStep")}</p>
          <p className="prose">{ended.nextStep}</p>
        </>
      )}
    </Notice>
  );
}
