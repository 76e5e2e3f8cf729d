import type { Phase } from "@/lib/cohorts/phase";
import type { Message, Translator } from "@/lib/notifications/notify";

/** The phases in which somebody has something to do. */
export type CalledPhase = Extract<Phase, "preferences" | "claiming" | "running" | "ended">;

/** Staff's own words, as they wrote them. */
export function announcementMessage(
  t: Translator,
  { subject, text, slug }: { subject: string; text: string; slug: string },
): Message {
  return {
    subject,
    body: text.split("\n").filter(Boolean),
    button: t("announce.mailButton"),
    path: `/cohorts/${slug}`,
  };
}

const paths: Record<CalledPhase, (slug: string) => string> = {
  preferences: (slug) => `/professional/select/${slug}/preferences`,
  claiming: (slug) => `/professional/select/${slug}`,
  running: () => "/professional",
  ended: () => "/professional/hours",
};

/** A phase has begun: what it is about, and the one thing to do. */
export function phaseMessage(
  t: Translator,
  phase: CalledPhase,
  cohort: { name: string; slug: string },
): Message {
  const values = { cohort: cohort.name };
  return {
    subject: t(`announce.phases.${phase}.subject`, values),
    body: [t(`announce.phases.${phase}.text`, values)],
    button: t(`announce.phases.${phase}.button`),
    path: paths[phase](cohort.slug),
  };
}
