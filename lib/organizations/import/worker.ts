import "server-only";
import { checkSome } from "@/lib/organizations/import/check";
import { commitSome } from "@/lib/organizations/import/commit";
import { askWorker } from "@/lib/organizations/import/progress";
import { db } from "@/lib/platform/db";

/** The next portion of a large import, and the request for the one after it. */
export async function workOnImport(importId: string): Promise<void> {
  const file = await db().import.findUnique({ where: { id: importId }, select: { state: true } });
  const some = file?.state === "CHECKING" ? checkSome : file?.state === "COMMITTING" ? commitSome : null;
  if (some && (await some(importId))) await askWorker(importId);
}
