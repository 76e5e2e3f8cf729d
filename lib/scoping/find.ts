import "server-only";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/**
 * Takes the scope of a project for this transaction, before anything about it is read: two who save, propose,
 * approve or publish at once take turns. Gives its revision.
 */
export async function lockScope(projectId: string): Promise<number> {
  const [scope] = await db().$queryRaw<{ revision: number }[]>`
    select revision from "Scope" where "projectId" = ${projectId}::uuid for update`;
  if (!scope) throw new Refusal("not-found");
  return scope.revision;
}

/** Takes back every version that was put to both sides before `until`. Gives the numbers of those it took back. */
export async function supersedeVersions(projectId: string, until: Date | null = null): Promise<number[]> {
  const taken = await db().$queryRaw<{ number: number }[]>`
    update "ScopeVersion" set "supersededAt" = clock_timestamp()
    where "projectId" = ${projectId}::uuid and "supersededAt" is null and (${until}::timestamptz is null or "proposedAt" < ${until})
    returning number`;
  return taken.map(({ number }) => number);
}

/** Takes back the change that is open, since the scope it was copied from no longer holds. */
export async function dropChanges(projectId: string): Promise<void> {
  await db().scopeChange.updateMany({
    where: { projectId, state: { in: ["DRAFT", "PROPOSED"] } },
    data: { state: "WITHDRAWN", decidedAt: now() },
  });
}
