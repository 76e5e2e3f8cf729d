import { Prisma } from "@/lib/generated/prisma/client";

// Hours and participations belong to contributors; these find those of a person, and the person of one.

/** The contributor that a person is, as a filter. */
export const contributedBy = (personId: string) => ({ contributor: { tie: { personId } } });

/** Everyone but this person, those whom an erasure took away among them. */
export const contributedByOthers = (personId: string) => ({ NOT: contributedBy(personId) });

/** The id of the contributor that a person is, in SQL; null before they first took part. */
export const contributorOf = (personId: Prisma.Sql) =>
  Prisma.sql`(select "contributorId" from "ContributorPerson" where "personId" = ${personId})`;

/** `contributorOf` someone known by now. */
export const contributorOfPerson = (personId: string) => contributorOf(Prisma.sql`${personId}::uuid`);

/** Reads the person of a contributor with these columns; none after an erasure. */
export const whoWith = <Select extends Prisma.PersonSelect>(select: Select) =>
  ({ select: { tie: { select: { person: { select } } } } }) as const;
