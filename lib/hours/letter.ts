import type { Message, Translator } from "@/lib/notifications/notify";
import { formatDate, formatHours } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";

export type HoursNews = "queried" | "rejected" | "reopened";
type Facts = { project: string; workedOn: string; minutes: number; reason: string };

/** What was asked or said about an entry, in the words of whoever looked at it, and what to do now. */
export function hoursMessage(t: Translator, locale: Locale, news: HoursNews, facts: Facts): Message {
  const { project, workedOn, minutes, reason } = facts;
  const entry = { project, hours: formatHours(minutes, locale), date: formatDate(workedOn, locale) };
  return {
    subject: t(`hours.mail.${news}.title`, { project }),
    preview: t(`hours.mail.${news}.preview`, entry),
    body: [t(`hours.mail.${news}.text`, entry), { quote: reason }, t(`hours.mail.${news}.next`)],
    button: t(`hours.mail.${news}.button`),
    path: "/professional/hours",
  };
}
