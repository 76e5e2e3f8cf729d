import "server-only";
import { createElement } from "react";
import { ApplicationMail, type LetterKind } from "@/lib/applications/mail";
import type { Prisma } from "@/lib/generated/prisma/client";
import { config } from "@/lib/platform/config";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { Message } from "@/lib/platform/mail/queue";

/** What a letter about an application needs to know. */
export const letterSelect = {
  id: true,
  person: { select: { name: true, email: true, locale: true } },
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

type Application = Prisma.ApplicationGetPayload<{ select: typeof letterSelect }>;

/** The language a letter is written in: its reader's. */
export function letterLocale({ person: { locale } }: Pick<Application, "person">): Locale {
  return isLocale(locale) ? locale : "en";
}

/** The letter as it goes out, in the person's language; a preview shows the very same one. */
export function letter(
  kind: LetterKind,
  application: Application,
  decision: { reason: string; nextStep: string } | null,
): Omit<Message, "dedupeKey"> {
  const { person, cohort } = application;
  const locale = letterLocale(application);
  const where = kind === "cancelled" ? `/cohorts/${cohort.slug}` : "/professional/applications";
  return {
    to: person.email,
    subject: translator(locale)(`cohorts.mail.${kind}.title`, { cohort: cohort.name }),
    body: createElement(ApplicationMail, {
      kind,
      locale,
      name: person.name,
      cohort: cohort.name,
      href: `${config().NEXTAUTH_URL}${where}`,
      on: kind === "accepted" ? (cohort.preferencesOpenAt ?? cohort.claimingOpensAt) : cohort.reviewEndsAt,
      ranks: cohort.preferencesOpenAt !== null,
      timeZone: cohort.programme.timeZone,
      reason: kind === "cancelled" ? (cohort.cancelReason ?? undefined) : decision?.reason,
      nextStep: decision?.nextStep,
    }),
  };
}
