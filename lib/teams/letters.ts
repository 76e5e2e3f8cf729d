import type { Message, Translator } from "@/lib/notifications/notify";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";

// What a team and those around it are told, each as it stands in an inbox and in a mail.

type Place = { role: string; project: string; slug: string };

const teamPage = (slug: string) => `/projects/${slug}/team`;
const words = (lead: string, quote: string | null | undefined) => (quote ? [lead, { quote }] : []);

type Claimed = Place & {
  partner: string;
  startsOn: string;
  placedByStaff: boolean;
  /** What whoever held the seat before left for them. */
  note: { name: string | null; text: string } | null;
};

/** To whoever has a seat now. */
export function claimedMessage(t: Translator, locale: Locale, facts: Claimed): Message {
  const { role, project, partner, slug, startsOn, placedByStaff, note } = facts;
  const handover = () => t("teams.mail.handover", { name: note?.name ?? t("teams.page.someoneBefore") });
  return {
    subject: t("teams.mail.claimedSubject", { role, project }),
    body: [
      t("teams.mail.claimedText", { role, project, partner, date: formatDate(startsOn, locale, "long") }),
      ...(placedByStaff ? [t("teams.mail.claimedStaff")] : []),
      ...(note ? words(handover(), note.text) : []),
    ],
    button: t("teams.mail.team"),
    path: teamPage(slug),
  };
}

/** To the partner: someone joined. */
export function joinedMessage(
  t: Translator,
  { slug, ...facts }: Place & { name: string | null; taken: number; seats: number },
): Message {
  const name = facts.name ?? t("teams.page.unnamed");
  return {
    subject: t("teams.mail.joinedSubject", { name }),
    body: [t("teams.mail.joinedText", { ...facts, name })],
    button: t("teams.mail.team"),
    path: teamPage(slug),
  };
}

type Held = Omit<Place, "slug"> & { partner: string; heldUntil: Date; timeZone: string; cohort: string };

/** To whom a seat is kept for. */
export function heldMessage(t: Translator, locale: Locale, facts: Held): Message {
  const { role, project, partner, heldUntil, timeZone, cohort } = facts;
  return {
    subject: t("teams.mail.heldSubject", { role, project }),
    body: [
      t("teams.mail.heldText", { role, project, partner }),
      t("teams.mail.heldUntil", { until: formatInstant(heldUntil, locale, timeZone) }),
    ],
    button: t("teams.mail.heldAnswer"),
    path: `/professional/select/${cohort}#held-seat`,
  };
}

/** To whom it is kept for no longer: their time ran out, or the project ended. */
export function holdOverMessage(
  t: Translator,
  { role, project, cohort, byTime }: Omit<Place, "slug"> & { cohort: string; byTime: boolean },
): Message {
  return {
    subject: t("teams.mail.holdOverSubject", { role, project }),
    body: [t(byTime ? "teams.mail.holdOverText" : "teams.mail.holdEndedText", { role, project })],
    button: t("teams.mail.choose"),
    path: `/professional/select/${cohort}`,
  };
}

type Released = Omit<Place, "slug"> & { partner: string; cohort: string; reason: string | null };

/** To whoever had a seat: staff released it, or the project ended. */
export function releasedMessage(t: Translator, by: "staff" | "end", facts: Released): Message {
  const { role, project, partner, cohort, reason } = facts;
  const what = by === "staff" ? "released" : "ended";
  return {
    subject: t(`teams.mail.${what}Subject`, { project }),
    body: [t(`teams.mail.${what}Text`, { role, project, partner }), ...words(t("teams.mail.reason"), reason)],
    button: t("teams.mail.choose"),
    path: `/professional/select/${cohort}`,
  };
}

type Freed = Place & {
  /** Whether it is kept for somebody already. */
  isOffered: boolean;
  /** For staff: who left, and what they said. */
  left?: { name: string | null; reason: string | null };
};

/** To partner and staff: a seat was left. */
export function freedMessage(t: Translator, { role, project, slug, isOffered, left }: Freed): Message {
  const fate = isOffered ? "offered" : "reopened";
  const name = left?.name ?? t("teams.page.unnamed");
  return {
    subject: t(`teams.mail.${fate}Subject`, { role, project }),
    body: left
      ? [t(`teams.mail.${fate}Text`, { role, project, name }), ...words(t("teams.mail.why"), left.reason)]
      : [t(`teams.mail.${fate}Partner`, { role, project })],
    button: t("teams.mail.team"),
    path: teamPage(slug),
  };
}

type Complete = Omit<Place, "role"> & { members: readonly (string | null)[]; kickoffOn: string | null };

/** To everyone: each seat that is needed is taken. */
export function completeMessage(t: Translator, locale: Locale, facts: Complete): Message {
  const { project, slug, members, kickoffOn } = facts;
  const names = new Intl.ListFormat(locale).format(members.map((name) => name ?? t("teams.page.unnamed")));
  const date = formatDate(kickoffOn ?? "", locale, "long");
  return {
    subject: t("teams.mail.completeSubject", { project }),
    body: [t("teams.mail.completeText", { project, names, date })],
    button: t("teams.mail.team"),
    path: teamPage(slug),
  };
}

/** To the team and the partner: a version of the working agreement waits to be signed. */
export function agreementMessage(
  t: Translator,
  { project, slug, number }: { project: string; slug: string; number: number },
): Message {
  return {
    subject: t("teams.mail.agreementSubject", { project }),
    body: [t("teams.mail.agreementText", { project, number })],
    button: t("teams.mail.agreementButton"),
    path: `/projects/${slug}/agreement`,
  };
}

type Asked = { project: string; slug: string; text: string };

/** To the partner: somebody who thinks of joining has a question. */
export function askedMessage(t: Translator, { project, slug, text }: Asked): Message {
  return {
    subject: t("fair.mail.askedSubject", { project }),
    body: [t("fair.mail.askedText", { project }), ...words(t("fair.mail.question"), text)],
    button: t("fair.mail.answer"),
    path: `/projects/${slug}/questions`,
  };
}

/** To whoever asked. */
export function answeredMessage(
  t: Translator,
  { project, slug, partner, text }: Asked & { partner: string },
): Message {
  return {
    subject: t("fair.mail.answeredSubject", { project }),
    body: [t("fair.mail.answeredText", { partner }), ...words(t("fair.mail.theirAnswer"), text)],
    button: t("fair.mail.read"),
    path: `/projects/${slug}/questions`,
  };
}
