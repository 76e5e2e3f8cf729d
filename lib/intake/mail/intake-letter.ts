import "server-only";
import { notify, type Message, type Translator } from "@/lib/notifications/notify";
import type { MessageKind } from "@/lib/notifications/kinds";
import type { Reader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent } from "@/lib/platform/outbox";
import type messages from "@/messages/en/intake.json";

export type IntakeLetter = keyof (typeof messages)["mail"];

/** What stands between the first sentence and the button. */
export type More = Message["body"];

export type IntakeFacts = {
  title: string;
  slug: string;
  organization: string;
  reference: string;
  /** Who did it. */
  name: string;
  /** The reference of the request that goes on, of two that were merged. */
  into: string;
  date: string;
};

/** What every letter about a request names. */
export async function intakeFacts(projectId: string, personId: string | null = null): Promise<IntakeFacts> {
  const [project, person] = await Promise.all([
    db().project.findUniqueOrThrow({
      where: { id: projectId },
      select: { title: true, slug: true, number: true, organization: { select: { name: true } } },
    }),
    personId
      ? db().person.findUnique({ where: { id: personId }, select: { name: true, email: true } })
      : null,
  ]);
  return {
    title: project.title,
    slug: project.slug,
    organization: project.organization.name,
    reference: `CW-${project.number}`,
    name: person?.name ?? person?.email ?? "Commonwork",
    into: "",
    date: "",
  };
}

const kindOfLetter: Record<IntakeLetter, MessageKind> = {
  receipt: "requests.receipt",
  asked: "requests.question",
  answered: "requests.question",
  assigned: "requests.arrived",
  unassigned: "requests.arrived",
  mergedPartner: "requests.decided",
  mergedStaff: "requests.arrived",
};

/** A letter about a request, with what stands in it besides the first sentence. */
export function intakeMessage(
  t: Translator,
  letter: IntakeLetter,
  facts: IntakeFacts,
  { path, more = [] }: { path: string; more?: More },
): Message {
  return {
    subject: t(`intake.mail.${letter}.subject`, facts),
    preview: t(`intake.mail.${letter}.preview`, facts),
    body: [t(`intake.mail.${letter}.text`, facts), ...more],
    button: t(`intake.mail.${letter}.button`, facts),
    path,
  };
}

type Said = { path: string; more?: (t: Translator) => More };

/** The same letter to each, once per event, in their own language. */
export async function sendIntakeLetter<R extends Reader>(
  { event, letter }: { event: DomainEvent; letter: IntakeLetter },
  readers: readonly R[],
  facts: (reader: R) => IntakeFacts,
  { path, more }: Said,
): Promise<void> {
  await notify({ kind: kindOfLetter[letter], event, part: letter }, readers, (t, reader) =>
    intakeMessage(t, letter, facts(reader), { path, more: more?.(t) }),
  );
}
