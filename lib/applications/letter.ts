import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Message, Translator } from "@/lib/notifications/notify";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";

export type LetterKind = "submitted" | "accepted" | "waitlisted" | "declined" | "cancelled";

/** What a letter about an application needs to know. */
export const letterSelect = {
  id: true,
  person: { select: readerSelect },
  cohort: {
    select: {
      slug: true,
      name: true,
      reviewEndsAt: true,
      preferencesOpenAt: true,
      claimingOpensAt: true,
      cancelReason: true,
      programme: { select: { timeZone: true } },
    },
  },
} satisfies Prisma.ApplicationSelect;

export type Application = Prisma.ApplicationGetPayload<{ select: typeof letterSelect }>;
type Decision = { reason: string; nextStep: string };

/** Whoever applied, as the reader of a letter. */
export const letterReader = ({ person }: Pick<Application, "person">) => asReader(person);

type Words = {
  t: Translator;
  locale: Locale;
  kind: LetterKind;
  cohort: Application["cohort"];
  decision: Decision | null;
};

/** The letter as it goes out: what happened, what it means, and the one thing to do. A preview shows the very same one. */
export function letter({ t, locale, kind, cohort, decision }: Words): Message {
  const { name, preferencesOpenAt, claimingOpensAt, reviewEndsAt } = cohort;
  // the date that matters: ranking begins, seats open, or the review ends
  const on = kind === "accepted" ? (preferencesOpenAt ?? claimingOpensAt) : reviewEndsAt;
  const values = {
    cohort: name,
    date: formatInstant(on, locale, cohort.programme.timeZone),
    ranks: String(preferencesOpenAt !== null),
  };
  const reason = kind === "cancelled" ? cohort.cancelReason : decision?.reason;
  const nextStep = decision?.nextStep;
  return {
    subject: t(`cohorts.mail.${kind}.title`, { cohort: name }),
    preview: t(`cohorts.mail.${kind}.preview`, { cohort: name }),
    body: [
      t(`cohorts.mail.${kind}.text`, values),
      ...(reason ? [{ quote: reason }] : []),
      ...(nextStep ? [t("cohorts.mail.nextStep"), { quote: nextStep }] : []),
    ],
    button: t(`cohorts.mail.${kind}.button`),
    path: kind === "cancelled" ? `/cohorts/${cohort.slug}` : "/professional/applications",
  };
}
