import { db } from "@/lib/platform/db";
import { turnsOf, type Happening, type Turn } from "@/lib/projects/turn";

/** The turns of every project as their rows say, and as everything that happened says: two ways to the same. */
export async function turnsBothWays(): Promise<Map<string, { rows: Turn[]; history: Turn[] }>> {
  const [waitings, moves, questions, versions] = await Promise.all([
    db().waiting.findMany({
      select: { projectId: true, side: true, since: true, until: true },
      orderBy: [{ since: "asc" }, { until: { sort: "asc", nulls: "last" } }],
    }),
    db().projectMove.findMany({ select: { projectId: true, to: true, at: true } }),
    db().question.findMany({
      select: { id: true, projectId: true, askedAt: true, answeredAt: true, withdrawnAt: true },
    }),
    db().scopeVersion.findMany({
      select: {
        id: true,
        projectId: true,
        proposedAt: true,
        supersededAt: true,
        approvals: { select: { side: true, approvedAt: true } },
      },
    }),
  ]);
  const happened = new Map<string, Happening[]>();
  const tell = (projectId: string, ...more: Happening[]) =>
    happened.set(projectId, [...(happened.get(projectId) ?? []), ...more]);
  for (const { projectId, to, at } of moves) tell(projectId, { kind: "moved", to, at });
  for (const { id, projectId, askedAt, answeredAt, withdrawnAt } of questions) {
    tell(projectId, { kind: "asked", question: id, at: askedAt });
    const ended = answeredAt ?? withdrawnAt;
    if (ended) tell(projectId, { kind: "answered", question: id, at: ended });
  }
  for (const { id, projectId, proposedAt, supersededAt, approvals } of versions) {
    tell(projectId, { kind: "put", version: id, at: proposedAt });
    for (const { side, approvedAt } of approvals)
      tell(projectId, { kind: "approved", version: id, side, at: approvedAt });
    if (supersededAt) tell(projectId, { kind: "taken-back", version: id, at: supersededAt });
  }
  const both = new Map<string, { rows: Turn[]; history: Turn[] }>();
  for (const [projectId, history] of happened) both.set(projectId, { rows: [], history: turnsOf(history) });
  for (const { projectId, ...turn } of waitings) both.get(projectId)?.rows.push(turn);
  return both;
}
