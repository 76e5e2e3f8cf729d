import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

/** What the partner wrote in the request, kept beside what was made of it. */
export async function PartnerWords({ request }: { request: NonNullable<ScopePage["request"]> }) {
  const t = await getTranslations("scoping.request");
  const fields = ["problem", "whoHasIt", "whatWasTried", "priority", "whyNow", "hopedOutcome"] as const;
  return (
    <Disclosure summary={t("theirWords")}>
      <Facts
        layout="stacked"
        facts={fields.map((field) => ({
          term: t(`fields.${field}`),
          detail: request[field] && <span className="prose block">{request[field]}</span>,
        }))}
      />
    </Disclosure>
  );
}
