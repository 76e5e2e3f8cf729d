import { sendMailAgain } from "@/app/staff/system/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Facts } from "@/components/ui/facts";
import { Table, type Column } from "@/components/ui/table";
import { formatInstant, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Installation } from "@/lib/system/queries";

type Messages = Installation["mail"];
type Message = Messages["delayed"][number];

/** Mail that waits and mail that could not be sent, with the reason and another try. */
export async function Mail({ mail, zone }: { mail: Messages; zone?: string }) {
  const [t, times, locale] = await Promise.all([
    getTranslations("system.mail"),
    getTranslations("system.jobs"),
    getLocale(),
  ]);
  const why = ({ problem }: Message) => {
    if (problem === "address-bounced") return t("bounced");
    return problem === "address-complained" ? t("complained") : problem;
  };
  const columns: Column<Message>[] = [
    {
      key: "subject",
      header: t("subject"),
      heading: true,
      cell: ({ subject, to }) => (
        <span className="grid gap-0.5">
          {subject}
          <span className="text-xs font-normal wrap-anywhere text-ink-soft">{to}</span>
        </span>
      ),
    },
    {
      key: "problem",
      header: t("problem"),
      cell: (message) => <span className="wrap-anywhere">{why(message)}</span>,
    },
    { key: "since", header: t("since"), cell: ({ createdAt }) => formatInstant(createdAt, locale, zone) },
    {
      key: "tries",
      header: t("tries"),
      cell: ({ attempts }) => times("times", { count: attempts }),
    },
  ];
  const again: Column<Messages["messages"][number]> = {
    key: "actions",
    header: t("actions"),
    cell: ({ id, isHeld, subject, to }) =>
      isHeld ? (
        <span className="text-ink-soft">{t("liftFirst")}</span>
      ) : (
        <ActionButton
          action={sendMailAgain}
          fields={{ messageId: id }}
          label={t("again")}
          of={`${subject}, ${to}`}
          size="small"
        />
      ),
  };
  return (
    <section aria-labelledby="mail" className="grid gap-5">
      <h2 id="mail">{t("title")}</h2>
      {mail.sends ? (
        <div className="max-w-form">
          <Facts
            facts={[
              { term: t("waiting"), detail: formatNumber(mail.waiting, locale) },
              { term: t("oldest"), detail: mail.oldest && formatInstant(mail.oldest, locale, zone) },
              { term: t("failed"), detail: formatNumber(mail.failed, locale) },
            ]}
          />
        </div>
      ) : (
        <p className="max-w-measure text-ink-soft">{t("kept", { count: mail.waiting })}</p>
      )}
      {mail.delayed.length > 0 && (
        <Table caption={t("delayedTitle")} rows={mail.delayed} rowKey={({ id }) => id} columns={columns} />
      )}
      <Table
        caption={t("failedTitle")}
        rows={mail.messages}
        rowKey={({ id }) => id}
        columns={[...columns, again]}
        empty={mail.sends && <p className="text-ink-soft">{t("noneFailed")}</p>}
      />
    </section>
  );
}
