import "server-only";
import type { Issue } from "@/lib/organizations/import/import-schema";
import { db } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";

const most = 20;

/** An import's outcome as lines of text, for the command line: the counts, then the rejected rows with their reasons. */
export async function importReport(importId: string): Promise<string> {
  const t = translator("en");
  const file = await db().import.findUniqueOrThrow({ where: { id: importId } });
  const rejected = await db().importRow.findMany({
    where: { importId, verdict: "REJECT" },
    orderBy: { number: "asc" },
    take: most,
    select: { line: true, issues: true },
  });
  const lines = rejected.map(({ line, issues }) => {
    const reasons = (issues as Issue[])
      .filter(({ severity }) => severity === "error")
      .map(({ code, value }) => t(`organizations.issues.${code}`, { value }));
    return `  ${t("organizations.rowNumber", { number: line })}: ${reasons.join(" ")}`;
  });
  if (file.rejected > most) lines.push("  …");
  const { created, changed, unchanged, rejected: refused, warned, asked, total, encoding } = file;
  const counts = t("organizations.importCounts", {
    total,
    created,
    changed,
    unchanged,
    rejected: refused,
    warned,
    asked,
  });
  return [`${file.fileName} (${encoding}): ${counts}`, ...lines].join("\n");
}

/** Whether no column could be told to hold the names. */
export async function needsMapping(importId: string): Promise<boolean> {
  return (await db().import.count({ where: { id: importId, state: "UPLOADED" } })) > 0;
}

/** Whether rows ask if the directory has their organizations already. */
export async function asks(importId: string): Promise<boolean> {
  return (await db().import.count({ where: { id: importId, asked: { gt: 0 } } })) > 0;
}
