import "server-only";
import { db } from "@/lib/platform/db";
import { formatDate } from "@/lib/platform/i18n/format";
import { MailQuote, MailText } from "@/lib/platform/mail/layout";
import type { DomainEvent } from "@/lib/platform/outbox";
import { answerBy } from "@/lib/projects/answer-by";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { intakeFacts, sendIntakeLetter, type Translator } from "@/lib/intake/mail/intake-letter";
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
    event,
    "receipt",
    recipients,
    (locale) => ({ ...facts, date: formatDate(by, locale, "weekday") }),
    `/partner/requests/${projectId}`,
    (t) => (
      <>
        <MailText>{t("intake.mail.receipt.needs")}</MailText>
        <MailText>{t("intake.mail.receipt.words")}:</MailText>
        <Words t={t} request={request} variant={variantOf(row.organization.kind)} />
      </>
    ),
  );
}

type WordsProps = { t: Translator; request: RequestContent; variant: ReturnType<typeof variantOf> };

function Words({ t, request, variant }: WordsProps) {
  return stepsFor(variant).map((step) => {
    const said = fieldsOf(step)
      .filter((field) => field !== "priorityId")
      .map((field) => request[field])
      .filter(Boolean);
    return (
      said.length > 0 && (
        <div key={step}>
          <MailText>{t(`intake.ask.${step}`)}</MailText>
          <MailQuote>{said.join("\n")}</MailQuote>
        </div>
      )
    );
  });
}
