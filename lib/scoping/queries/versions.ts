import "server-only";
import { db } from "@/lib/platform/db";
import { diffScopes, type Change } from "@/lib/scoping/diff";
import { contentFrom } from "@/lib/scoping/load";
import type { Side } from "@/lib/intake/policy";

export type Approval = { side: Side; personId: string; name: string; at: Date };

export type Version = {
  id: string;
  number: number;
  proposedAt: Date;
  proposedBy: string | null;
  /** Taken back by a later change. */
  superseded: boolean;
  approvals: Approval[];
  /** Against the version before; null for the first. */
  changes: Change[] | null;
};

export type PastVersion = { number: number; proposedAt: Date };

/** The last version of a scope with who approved it, and the list of those before it, newest first. */
export async function versionsOf(
  projectId: string,
  revision: number,
): Promise<{ current: Version | null; past: PastVersion[] }> {
  const rows = await db().scopeVersion.findMany({
    where: { projectId },
    select: {
      id: true,
      number: true,
      revision: true,
      proposedAt: true,
      proposedById: true,
      supersededAt: true,
    },
    orderBy: { number: "desc" },
    take: 20,
  });
  const [last, before] = rows;
  if (!last) return { current: null, past: [] };
  const [contents, approvals, proposer] = await Promise.all([
    db().scopeVersion.findMany({
      where: { id: { in: before ? [last.id, before.id] : [last.id] } },
      select: { content: true },
      orderBy: { number: "desc" },
    }),
    db().scopeApproval.findMany({
      where: { versionId: last.id },
      select: { side: true, personId: true, name: true, approvedAt: true },
      orderBy: { approvedAt: "asc" },
    }),
    last.proposedById
      ? db().person.findUnique({ where: { id: last.proposedById }, select: { name: true } })
      : null,
  ]);
  const [is, was] = contents.map(({ content }) => contentFrom(content));
  return {
    current: {
      id: last.id,
      number: last.number,
      proposedAt: last.proposedAt,
      proposedBy: proposer?.name ?? null,
      superseded: last.supersededAt !== null || last.revision !== revision,
      approvals: approvals.map(({ approvedAt: at, ...approval }) => ({ ...approval, at })),
      changes: is && was ? diffScopes(was, is) : null,
    },
    past: rows.slice(1).map(({ number, proposedAt }) => ({ number, proposedAt })),
  };
}
