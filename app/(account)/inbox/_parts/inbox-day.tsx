import { followMessage, readMessage } from "@/app/(account)/inbox/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { Named } from "@/components/ui/named";
import { isKind } from "@/lib/notifications/kinds";
import type { Told } from "@/lib/notifications/queries";
import { formatDate, formatTime } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type InboxDayProps = { day: string; items: readonly Told[]; timeZone: string; page: number };

/** What one was told on one day. What is new is followed by a button, since following it changes something. */
export async function InboxDay({ day, items, timeZone, page }: InboxDayProps) {
  const [t, names, locale] = await Promise.all([
    getTranslations("notifications.inbox"),
    getTranslations("notifications.kinds"),
    getLocale(),
  ]);
  // two messages may have the same title
  const whenOf = (at: Date) => `${formatDate(day, locale)}, ${formatTime(at, locale, timeZone)}`;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold text-ink-soft">
        <time dateTime={day}>{formatDate(day, locale, "long")}</time>
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {items.map(({ id, kind, title, path, at, isRead }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
            <div className="grid min-w-0 flex-1 basis-64 justify-items-start gap-0.5">
              {isRead ? (
                <Link href={path} className="underline-offset-4 hover:underline">
                  <Named of={whenOf(at)}>{title}</Named>
                </Link>
              ) : (
                <ActionForm
                  action={followMessage}
                  hidden={{ itemId: id }}
                  quiet
                  className="grid justify-items-start"
                >
                  <SubmitButton tone="title">
                    <Named of={whenOf(at)}>{title}</Named>
                  </SubmitButton>
                </ActionForm>
              )}
              <p className="text-xs text-ink-soft">
                {isKind(kind) && `${names(`${kind}.name`)} · `}
                {formatTime(at, locale, timeZone)}
              </p>
            </div>
            {!isRead && (
              <ActionButton
                action={readMessage}
                fields={{ itemId: id, page: String(page) }}
                label={t("read")}
                of={`${title}, ${whenOf(at)}`}
                tone="quiet"
                size="small"
                quiet
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
