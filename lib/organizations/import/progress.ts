import "server-only";
import { db } from "@/lib/platform/db";
import { emit } from "@/lib/platform/record";
import type { Import, ImportState } from "@/lib/generated/prisma/client";

/** Rows handled in one transaction. */
export const rowsAtOnce = 2000;
/** Files up to this many rows are checked and committed while one waits; larger ones by the worker. */
export const rowsWhileWaiting = 3000;

/** The import, for this transaction alone, when it is in the state expected; null when it isn't any more. */
export async function lockImport(importId: string, state: ImportState): Promise<Import | null> {
  await db().$queryRaw`select 1 from "Import" where id = ${importId}::uuid for update`;
  return db().import.findFirst({ where: { id: importId, state } });
}

/**
 * Does a small file's work to its end, here and now; leaves a large one's to the worker, one event for each
 * portion, so that progress shows and an interruption costs one portion at most.
 */
export async function carryOn(
  importId: string,
  total: number,
  some: (importId: string) => Promise<boolean>,
): Promise<void> {
  if (total > rowsWhileWaiting) return askWorker(importId);
  while (await some(importId));
}

/** Asks the worker for the next portion. */
export const askWorker = (importId: string): Promise<void> => emit("import.waiting", importId);
