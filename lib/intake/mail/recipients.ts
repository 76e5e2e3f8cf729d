import "server-only";
import { db } from "@/lib/platform/db";
import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n/locales";

export type Recipient = { key: string; email: string; name: string | null; locale: Locale };

type Row = { id: string; email: string; name: string | null; locale: string | null };
const select = { id: true, email: true, name: true, locale: true } as const;
const asRecipient = ({ id, email, name, locale }: Row): Recipient => ({
  key: id,
  email,
  name,
  locale: isLocale(locale) ? locale : defaultLocale,
});

/** Whoever scopes the project; before anyone does, all staff of its programme. */
export async function staffFor(projectId: string): Promise<Recipient[]> {
  const project = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { programmeId: true, scoper: { select: { ...select, archivedAt: true } } },
  });
  if (project.scoper && project.scoper.archivedAt === null) return [asRecipient(project.scoper)];
  const { programmeId } = project;
  const staff = await db().person.findMany({
    where: {
      archivedAt: null,
      staffOf: { some: { endedAt: null, OR: [{ programmeId: null }, { programmeId }] } },
    },
    select,
    orderBy: { id: "asc" },
  });
  return staff.map(asRecipient);
}

/** One person, while they have an account. */
export async function personFor(personId: string | null): Promise<Recipient | null> {
  if (!personId) return null;
  const person = await db().person.findFirst({ where: { id: personId, archivedAt: null }, select });
  return person && asRecipient(person);
}

/** Everyone on a seat of the project. */
export async function teamFor(projectId: string): Promise<Recipient[]> {
  const people = await db().person.findMany({
    where: { archivedAt: null, seatClaims: { some: { projectId, releasedAt: null } } },
    select,
    orderBy: { id: "asc" },
  });
  return people.map(asRecipient);
}

/** The members of the project's organization. */
export async function partnersFor(projectId: string): Promise<Recipient[]> {
  const members = await db().person.findMany({
    where: {
      archivedAt: null,
      memberOf: { some: { endedAt: null, organization: { projects: { some: { id: projectId } } } } },
    },
    select,
    orderBy: { id: "asc" },
  });
  return members.map(asRecipient);
}

/** The person a request names to be written to, in the language they read where they have an account. */
export async function contactOf(projectId: string): Promise<Recipient[]> {
  const request = await db().request.findUnique({
    where: { projectId },
    select: { contactName: true, contactEmail: true },
  });
  const email = request?.contactEmail.trim().toLowerCase();
  if (!request || !email) return [];
  const person = await db().person.findUnique({ where: { email }, select });
  return [
    person
      ? asRecipient(person)
      : { key: "contact", email, name: request.contactName || null, locale: defaultLocale },
  ];
}
