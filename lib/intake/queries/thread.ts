import "server-only";
import { db } from "@/lib/platform/db";

export type AskedQuestion = {
  id: string;
  text: string;
  mayEdit: boolean;
  askedBy: string | null;
  askedAt: Date;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  open: boolean;
};

/** What staff asked about a request and what was answered, oldest first; for a project the reader was found inside of. */
export async function threadOf(projectId: string): Promise<AskedQuestion[]> {
  const rows = await db().question.findMany({
    where: { projectId },
    select: {
      id: true,
      text: true,
      mayEdit: true,
      askedAt: true,
      answer: true,
      answeredAt: true,
      withdrawnAt: true,
      askedBy: { select: { name: true } },
      answeredBy: { select: { name: true } },
    },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ askedBy, answeredBy, ...question }) => ({
    ...question,
    askedBy: askedBy?.name ?? null,
    answeredBy: answeredBy?.name ?? null,
    open: question.answeredAt === null && question.withdrawnAt === null,
  }));
}
