// npm run import:organizations -- FILE [--source NAME] [--dry-run] [--same-names same|other|out]: a CSV into the directory, as staff do it in the pages.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { giveAnswer } from "@/lib/organizations/import/answer";
import { checkSome } from "@/lib/organizations/import/check";
import { beginCommit, storeImport } from "@/lib/organizations/import/commands";
import { commitSome } from "@/lib/organizations/import/commit";
import { importAnswers } from "@/lib/organizations/import/import-schema";
import { asks, importReport, needsMapping } from "@/lib/organizations/import/report";
import { systemActor } from "@/lib/people/actor";
import { disconnect } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { Refusal } from "@/lib/platform/refusal";

const usage =
  "Use: npm run import:organizations -- FILE [--source NAME] [--dry-run] [--same-names same|other|out]";

type Answer = (typeof importAnswers)[number];

async function importFile(file: string, source: string, dryRun: boolean, sameNames?: Answer): Promise<void> {
  const { importId } = await storeImport(systemActor, {
    bytes: new Uint8Array(readFileSync(file)),
    fileName: path.basename(file),
    source,
  });
  while (await checkSome(importId));
  if (await needsMapping(importId)) throw new Refusal("import-needs-a-name");
  console.log(await importReport(importId));
  if (dryRun) return console.log("Nothing was written: this was a dry run.");
  if (sameNames && (await asks(importId))) await giveAnswer(systemActor, { importId, answer: sameNames });
  await beginCommit(systemActor, importId);
  while (await commitSome(importId));
  console.log("Done. The same file again will change nothing.");
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      source: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      "same-names": { type: "string" },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  const said = values["same-names"]?.toUpperCase();
  const sameNames = importAnswers.find((answer) => answer === said);
  if (!file || positionals.length > 1 || (said && !sameNames)) {
    console.error(usage);
    return 2;
  }
  try {
    await importFile(file, values.source ?? path.parse(file).name, values["dry-run"], sameNames);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(translator("en")(`refusals.${error.code}`, error.values));
    return 1;
  } finally {
    await disconnect();
  }
}

process.exitCode = await main().catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === "ENOENT" ? `There is no file ${error.path}.` : `${error.message}\n${usage}`);
  return 1;
});
