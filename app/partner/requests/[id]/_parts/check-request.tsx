import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { submitRequest } from "@/app/partner/requests/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { RequestPage } from "@/lib/scoping/queries/request";

/** Everything once more before it is sent; what is missing comes first, each with the way to it. */
export async function CheckRequest({ request }: { request: RequestPage }) {
  const [t, locale] = await Promise.all([getTranslations("scoping.request"), getLocale()]);
  const { missing, content, savedAt, programme, id } = request;
  const href = (step: string, field?: string) =>
    `/partner/requests/${id}?step=${step}${field ? `#field-${field}` : ""}`;
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <h2>{t("checkTitle")}</h2>
        <p className="text-ink-soft">{t("checkLead")}</p>
      </div>
      {missing.length > 0 && (
        <Notice tone="warn" title={t("missingTitle", { count: missing.length })}>
          <p>{t("missingText")}</p>
          <ul className="list-disc ps-4">
            {missing.map(({ part, field }) => (
              <li key={field}>
                <Link href={href(part, field)}>{t(`fields.${fieldKey(field)}`)}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <RequestAnswers
        request={content}
        missing={missing.map(({ field }) => field)}
        changeHref={(part) => href(part)}
      />
      <p className="text-sm text-ink-soft">
        {t("savedAt", { when: formatInstant(savedAt, locale, programme.timeZone) })}
      </p>
      {missing.length === 0 && (
        <ActionForm action={submitRequest} hidden={{ projectId: id }}>
          <div>
            <SubmitButton size="large">{t("send")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </div>
  );
}

/** A priority is one question, whichever way it is answered. */
function fieldKey(field: RequestPage["missing"][number]["field"]) {
  return field === "priorityId" ? "priority" : field;
}
