import "server-only";
import type { MessageKind } from "@/lib/notifications/kinds";
import { notify, type Message, type Translator } from "@/lib/notifications/notify";
import type { Reader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent } from "@/lib/platform/outbox";
import type { Section } from "@/lib/scoping/schema";
import type messages from "@/messages/en/scoping.json";

export type Letter = keyof (typeof messages)["mail"];

export type LetterFacts = { title: string; organization: string; slug: string; cohort: string };

/** What every letter about a project names. */
export async function letterFacts(projectId: string): Promise<LetterFacts> {
  const { title, slug, organization, cohort } = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      title: true,
      slug: true,
      organization: { select: { name: true } },
      cohort: { select: { name: true } },
    },
  });
  return { title, slug, organization: organization.name, cohort: cohort?.name ?? "" };
}

type Facts = LetterFacts & {
  /** Where the letter's button leads. */
  path: string;
  number?: number;
  /** Named in the language of whoever reads. */
  section?: Section;
  by?: string;
  /** Somebody's own words, quoted. */
  words?: string;
};

const kindOfLetter: Record<Letter, MessageKind> = {
  submittedStaff: "requests.arrived",
  scopingBegun: "scope.progress",
  proposedPartner: "scope.progress",
  proposedStaff: "scope.progress",
  approvedPartner: "scope.progress",
  approvedStaff: "scope.progress",
  published: "scope.progress",
  commentedPartner: "scope.comment",
  commentedStaff: "scope.comment",
  changeAskedPartner: "scope.comment",
  changeAskedStaff: "scope.comment",
  changeProposedPartner: "scope.change",
  changeProposedStaff: "scope.change",
  changeAccepted: "scope.change",
  changeDeclined: "scope.change",
};

/** A letter about a scope. */
export function scopeMessage(t: Translator, letter: Letter, facts: Facts): Message {
  const { path, number = 0, section, by = "", words = "", ...named } = facts;
  const values = { ...named, number, section: section ? t(`scoping.sections.${section}`) : "", by, words };
  return {
    subject: t(`scoping.mail.${letter}.subject`, values),
    preview: t(`scoping.mail.${letter}.preview`, values),
    body: [t(`scoping.mail.${letter}.text`, values)],
    button: t(`scoping.mail.${letter}.button`, values),
    path,
  };
}

/** The same letter to each, once per event, in their own language. */
export async function sendLetter(
  event: DomainEvent,
  letter: Letter,
  readers: readonly Reader[],
  facts: Facts,
): Promise<void> {
  await notify({ kind: kindOfLetter[letter], event, part: letter }, readers, (t) =>
    scopeMessage(t, letter, facts),
  );
}
