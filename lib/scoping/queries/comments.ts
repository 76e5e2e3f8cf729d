import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { Side } from "@/lib/intake/policy";

export type Comment = { id: string; by: string | null; mine: boolean; side: Side; at: Date; text: string };
export type Thread = Comment & {
  section: string;
  answers: Comment[];
  settled: { by: string | null; at: Date } | null;
};

const said = { id: true, side: true, at: true, text: true, personId: true } as const;
const name = { select: { name: true } } as const;

/** Everything said about a scope, oldest first, open threads before settled ones. For both sides of the table only. */
export async function commentsOf(actor: Actor, projectId: string): Promise<Thread[]> {
  const rows = await db().scopeComment.findMany({
    where: { projectId, answerToId: null },
    select: {
      ...said,
      section: true,
      resolvedAt: true,
      person: name,
      resolvedBy: name,
      answers: { select: { ...said, person: name }, orderBy: { at: "asc" }, take: 50 },
    },
    orderBy: [{ resolvedAt: { sort: "desc", nulls: "first" } }, { at: "asc" }],
    take: 200,
  });
  type Row = Pick<Comment, "id" | "side" | "at" | "text"> & {
    personId: string | null;
    person: { name: string | null } | null;
  };
  const comment = ({ id, side, at, text, personId, person }: Row): Comment => ({
    id,
    side,
    at,
    text,
    by: person?.name ?? null,
    mine: personId === actor.personId,
  });
  return rows.map(({ section, answers, resolvedAt, resolvedBy, ...row }) => ({
    ...comment(row),
    section,
    answers: answers.map(comment),
    settled: resolvedAt && { by: resolvedBy?.name ?? null, at: resolvedAt },
  }));
}
