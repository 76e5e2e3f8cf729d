import type { Message, Translator } from "@/lib/notifications/notify";

type Answer = {
  title: string;
  /** Who answered, and in which cohort. */
  by: string;
  cohort: { name: string; slug: string };
  text: string;
  questionId: string;
};

/** An answer to a question someone follows, in the words of whoever wrote it. */
export function answerMessage(t: Translator, { title, by, cohort, text, questionId }: Answer): Message {
  const subject = t("community.help.mailSubject", { title });
  return {
    subject,
    preview: subject,
    body: [t("community.help.mailText", { name: by, cohort: cohort.name }), { quote: text }],
    button: t("community.help.mailButton"),
    path: `/cohorts/${cohort.slug}/community/help/${questionId}`,
  };
}
