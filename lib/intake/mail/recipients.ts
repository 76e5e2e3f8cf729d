import "server-only";
import { asReader, readerSelect, type PersonReader, type Reader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import { defaultLocale } from "@/lib/platform/i18n/locales";

/** Whoever scopes the project; before anyone does, all staff of its programme. */
export async function staffFor(projectId: string): Promise<PersonReader[]> {
  const project = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { programmeId: true, scoper: { select: { ...readerSelect, archivedAt: true } } },
  });
  if (project.scoper && project.scoper.archivedAt === null) return [asReader(project.scoper)];
  const { programmeId } = project;
  const staff = await db().person.findMany({
    where: {
      archivedAt: null,
      staffOf: { some: { endedAt: null, OR: [{ programmeId: null }, { programmeId }] } },
    },
    select: readerSelect,
    orderBy: { id: "asc" },
  });
  return staff.map(asReader);
}

/** One person, while they have an account. */
export async function personFor(personId: string | null): Promise<PersonReader | null> {
  if (!personId) return null;
  const person = await db().person.findFirst({
    where: { id: personId, archivedAt: null },
    select: readerSelect,
  });
  return person && asReader(person);
}

/** Everyone on a seat of the project. */
export async function teamFor(projectId: string): Promise<PersonReader[]> {
  const people = await db().person.findMany({
    where: { archivedAt: null, seatClaims: { some: { projectId, releasedAt: null } } },
    select: readerSelect,
    orderBy: { id: "asc" },
  });
  return people.map(asReader);
}

/** The members of the project's organization. */
export async function partnersFor(projectId: string): Promise<PersonReader[]> {
  const members = await db().person.findMany({
    where: {
      archivedAt: null,
      memberOf: { some: { endedAt: null, organization: { projects: { some: { id: projectId } } } } },
    },
    select: readerSelect,
    orderBy: { id: "asc" },
  });
  return members.map(asReader);
}

/** The person a request names to be written to, in the language they read where they have an account. */
export async function contactOf(projectId: string): Promise<Reader[]> {
  const request = await db().request.findUnique({
    where: { projectId },
    select: { contactName: true, contactEmail: true },
  });
  const email = request?.contactEmail.trim().toLowerCase();
  if (!request || !email) return [];
  const person = await db().person.findUnique({ where: { email }, select: readerSelect });
  return [
    person ? asReader(person) : { id: null, email, name: request.contactName || null, locale: defaultLocale },
  ];
}
