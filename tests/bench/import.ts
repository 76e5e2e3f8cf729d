import fs from "node:fs";
import path from "node:path";
import { checkSome } from "@/lib/organizations/import/check";
import { beginCommit, storeImport } from "@/lib/organizations/import/commands";
import { commitSome } from "@/lib/organizations/import/commit";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

const rounds = 5;

/** Seconds from the bytes of the real directory to 1,160 organizations; the median of five imports. Nothing without the file. */
export async function importSeconds(): Promise<Record<string, number>> {
  const file = path.resolve("../shared/data/la2050/organizations.csv");
  if (!fs.existsSync(file)) return {};
  const bytes = new Uint8Array(fs.readFileSync(file));
  const seconds: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await db().organization.deleteMany({ where: { source: { startsWith: "round-" } } });
    const started = performance.now();
    const { importId } = await storeImport(systemActor, {
      bytes,
      fileName: "organizations.csv",
      source: `round-${round}`,
    });
    while (await checkSome(importId));
    await beginCommit(systemActor, importId);
    while (await commitSome(importId));
    // the first round warms up
    if (round > 0) seconds.push((performance.now() - started) / 1000);
  }
  return { "import.seconds": seconds.sort((one, other) => one - other)[rounds >> 1]! };
}
