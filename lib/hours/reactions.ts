import "server-only";
import { createElement } from "react";
import { HoursMail, type HoursMailProps } from "@/lib/hours/mail";
import { config } from "@/lib/platform/config";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";
import type { Reaction, Reactions } from "@/lib/platform/outbox";

/** Tells the person who worked, unless an erasure request has taken them away since. */
const writeTo =
  (kind: HoursMailProps["kind"]): Reaction =>
  async ({ id, name, payload }) => {
    if (typeof payload.decisionId !== "string") return;
    const decision = await db().hoursDecision.findUnique({
      where: { id: payload.decisionId },
      select: {
        reason: true,
        entry: {
          select: {
            workedOn: true,
            minutes: true,
            person: { select: { name: true, email: true, locale: true } },
            project: { select: { title: true } },
          },
        },
      },
    });
    if (!decision?.entry.person) return;
    const { person, project, workedOn, minutes } = decision.entry;
    const locale = isLocale(person.locale) ? person.locale : "en";
    await queueMail({
      dedupeKey: `${name}:${id}:${person.email}`,
      to: person.email,
      subject: translator(locale)(`hours.mail.${kind}.title`, { project: project.title }),
      body: createElement(HoursMail, {
        kind,
        locale,
        name: person.name,
        project: project.title,
        workedOn: fromDate(workedOn),
        minutes,
        reason: decision.reason,
        href: `${config().NEXTAUTH_URL}/professional/hours`,
      }),
    });
  };

export const hoursReactions: Reactions = {
  "hours.queried": writeTo("queried"),
  "hours.rejected": writeTo("rejected"),
  "hours.reopened": writeTo("reopened"),
};
