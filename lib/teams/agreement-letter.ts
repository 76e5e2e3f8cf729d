import "server-only";
import { notify } from "@/lib/notifications/notify";
import type { DomainEvent } from "@/lib/platform/outbox";
import { agreementMessage } from "@/lib/teams/letters";
import { projectForMail } from "@/lib/teams/queries/mail-facts";

/** A new version waits to be signed: the team and the partner's contact hear of it, but who wrote it. */
export async function tellOfAgreement(event: DomainEvent): Promise<void> {
  const { title: project, slug, ...of } = await projectForMail(event.payload.subjectId);
  const readers = [...of.partnerReaders, ...of.members].filter(({ id }) => id !== event.personId);
  const number = Number(event.payload.number);
  await notify({ kind: "teams.agreement", event }, readers, (t) =>
    agreementMessage(t, { project, slug, number }),
  );
}
