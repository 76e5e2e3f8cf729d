import { liftAddress } from "@/app/staff/system/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Installation } from "@/lib/system/queries";

type Address = Installation["suppressed"][number];

/** Addresses that get no mail, and the way to lift one. */
export async function Suppressed({ addresses, zone }: { addresses: Address[]; zone?: string }) {
  const [t, locale] = await Promise.all([getTranslations("system.suppressed"), getLocale()]);
  return (
    <section aria-labelledby="suppressed" className="grid gap-5">
      <h2 id="suppressed">{t("title")}</h2>
      <p className="max-w-measure text-ink-soft">{addresses.length === 0 ? t("none") : t("text")}</p>
      {addresses.length > 0 && (
        <Table
          caption={t("title")}
          captionHidden
          rows={addresses}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "address",
              header: t("address"),
              heading: true,
              cell: ({ address }) => <span className="wrap-anywhere">{address}</span>,
            },
            { key: "reason", header: t("reason"), cell: ({ reason }) => t(reason) },
            {
              key: "detail",
              header: t("detail"),
              cell: ({ detail }) => <span className="text-xs wrap-anywhere">{detail}</span>,
            },
            { key: "since", header: t("since"), cell: ({ since }) => formatDay(since, locale, zone) },
            {
              key: "actions",
              header: t("actions"),
              cell: ({ id, address }) => (
                <ActionButton
                  action={liftAddress}
                  fields={{ addressId: id }}
                  label={t("lift")}
                  of={address}
                  size="small"
                  confirm={{ text: t("liftText", { address }) }}
                />
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
