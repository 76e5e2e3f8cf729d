import "server-only";
import type { Translator } from "@/lib/notifications/notify";
import { db } from "@/lib/platform/db";
import { formatDate } from "@/lib/platform/i18n/format";
import type { DomainEvent } from "@/lib/platform/outbox";
import { answerBy } from "@/lib/projects/answer-by";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { intakeFacts, sendIntakeLetter, type More } from "@/lib/intake/mail/intake-letter";
import { contactOf } from "@/lib/intake/mail/recipients";
import { fieldsOf, stepsFor, variantOf, type RequestContent } from "@/lib/intake/request-schema";

/** A request has arrived: its contact gets the reference, what happens next and when, and everything that was sent. */
export async function mailReceipt(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const [facts, recipients, row] = await Promise.all([
    intakeFacts(projectId),
    contactOf(projectId),
    db().project.findUniqueOrThrow({
      where: { id: projectId },
      select: {
        ...requestSelect,
        organization: { select: { kind: true } },
        programme: { select: { timeZone: true } },
      },
    }),
  ]);
  const request = requestOf(row);
  if (!request) return;
  const by = answerBy(event.createdAt, row.programme.timeZone);
  await sendIntakeLetter(
    { event, letter: "receipt" },
    recipients,
    ({ locale }) => ({ ...facts, date: formatDate(by, locale, "weekday") }),
    {
      path: `/partner/requests/${projectId}`,
      more: (t) => [
        t("intake.mail.receipt.needs"),
        `${t("intake.mail.receipt.words")}:`,
        ...wordsOf(t, request, variantOf(row.organization.kind)),
      ],
    },
  );
}

/** Everything that was sent, step by step. */
function wordsOf(t: Translator, request: RequestContent, variant: ReturnType<typeof variantOf>): More {
  return stepsFor(variant).flatMap((step) => {
    const said = fieldsOf(step)
      .filter((field) => field !== "priorityId")
      .map((field) => request[field])
      .filter(Boolean);
    return said.length > 0 ? [t(`intake.ask.${step}`), { quote: said.join("\n") }] : [];
  });
}
