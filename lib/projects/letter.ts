import type { Message, Translator } from "@/lib/notifications/notify";

export const projectNews = ["declined", "started", "stopped", "sustained"] as const;
export type ProjectNews = (typeof projectNews)[number];

type Facts = {
  slug: string;
  title: string;
  /** What the mover wrote: why, and what can be done next. */
  reason?: string | null;
  nextStep?: string | null;
};

/** Tells someone of the project that it has moved, with the reason where one was asked. */
export function projectMessage(t: Translator, news: ProjectNews, facts: Facts): Message {
  const { slug, title, reason, nextStep } = facts;
  return {
    subject: t(`projects.mail.${news}Subject`, { title }),
    body: [
      t(`projects.mail.${news}Text`, { title }),
      ...(reason ? [{ quote: reason }] : []),
      ...(nextStep ? [t("projects.mail.declinedNext"), { quote: nextStep }] : []),
    ],
    button: t("projects.mail.openProject"),
    path: `/projects/${slug}`,
  };
}
