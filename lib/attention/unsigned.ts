import type { Prisma } from "@/lib/generated/prisma/client";

/** The newest version of a team's agreement, with whether one person has signed it. */
export const newestAgreement = (personId: string) =>
  ({
    select: { at: true, signatures: { where: { personId }, select: { at: true } } },
    orderBy: { number: "desc" },
    take: 1,
  }) satisfies Prisma.Project$agreementsArgs;

/** When the newest version was written, if it waits for that person's signature. */
export function unsignedSince([newest]: { at: Date; signatures: unknown[] }[]): Date | null {
  return newest && newest.signatures.length === 0 ? newest.at : null;
}
