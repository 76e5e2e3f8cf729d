import "server-only";
import { db } from "@/lib/platform/db";
import { requestOf, requestSelect } from "@/lib/intake/load";
import { threadOf } from "@/lib/intake/queries/thread";

/** The requests that were merged into this one, also by way of another, with their words, questions and reason. */
export async function attachedTo(projectId: string) {
  const ids = await db().$queryRaw<{ id: string }[]>`
    with recursive merged as (
      select id from "Project" where "mergedIntoId" = ${projectId}::uuid
      union select p.id from "Project" p join merged m on p."mergedIntoId" = m.id)
    select id::text from merged`;
  if (ids.length === 0) return [];
  const rows = await db().project.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: {
      ...requestSelect,
      id: true,
      number: true,
      moves: {
        where: { to: "DECLINED" },
        select: { reason: true, at: true },
        orderBy: { at: "desc" },
        take: 1,
      },
    },
    orderBy: { number: "asc" },
  });
  return Promise.all(
    rows.map(async ({ id, number, moves, ...row }) => ({
      id,
      number,
      title: row.title,
      content: requestOf(row),
      mergedAt: moves[0]?.at ?? null,
      reason: moves[0]?.reason ?? null,
      questions: await threadOf(id),
    })),
  );
}

export type Attached = Awaited<ReturnType<typeof attachedTo>>[number];
