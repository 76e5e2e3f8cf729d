import "server-only";
import type { DomainEvent } from "@/lib/platform/outbox";
import { projectForMail } from "@/lib/teams/queries/mail-facts";
import { address, occasionOf, tell } from "@/lib/teams/tell";

/** A new version waits to be signed: the team and the partner's contact hear of it, but who wrote it. */
export async function tellOfAgreement(event: DomainEvent): Promise<void> {
  const project = await projectForMail(event.payload.subjectId);
  const readers = [...project.partnerReaders, ...project.members].filter(({ id }) => id !== event.personId);
  await tell(occasionOf(event), readers, (t) => ({
    subject: t("teams.mail.agreementSubject", { project: project.title }),
    sentences: [
      t("teams.mail.agreementText", { project: project.title, number: Number(event.payload.number) }),
    ],
    button: {
      label: t("teams.mail.agreementButton"),
      href: address(`/projects/${project.slug}/agreement`),
    },
  }));
}
