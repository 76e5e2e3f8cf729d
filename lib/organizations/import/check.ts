import "server-only";
import { placesOf } from "@/lib/organizations/import/columns";
import type { Mapping } from "@/lib/organizations/import/import-schema";
import { judge, type Checked } from "@/lib/organizations/import/judge";
import { indexNames } from "@/lib/organizations/import/names";
import { lockImport, rowsAtOnce } from "@/lib/organizations/import/progress";
import { readRow } from "@/lib/organizations/import/row";
import { db, transaction } from "@/lib/platform/db";

/** Checks the next rows of an import against the directory and the rows before them. Says whether more remain. */
export async function checkSome(importId: string): Promise<boolean> {
  return transaction(async () => {
    const file = await lockImport(importId, "CHECKING");
    if (!file) return false;
    const rows = await db().importRow.findMany({
      where: { importId, number: { gt: file.done, lte: file.done + rowsAtOnce } },
      select: { number: true, cells: true },
      orderBy: { number: "asc" },
    });
    const [causes, areas] = await Promise.all([db().cause.findMany(), db().area.findMany()]);
    const known = { causes: indexNames(causes), areas: indexNames(areas) };
    const places = placesOf(file.mapping as Mapping, file.columns);
    const readings = rows.map(({ number, cells }) => ({
      number,
      ...readRow(cells, places, file.columns.length, known),
    }));
    const checked = await judge(importId, file.source, readings);
    await keep(importId, checked);
    return advance(importId, file.total, file.done + rows.length, checked);
  });
}

async function keep(importId: string, checked: Checked[]): Promise<void> {
  const rows = checked.map(({ values, issues, ...rest }) => ({
    ...rest,
    values,
    issues,
    sourceId: values.sourceId,
    name: values.name,
    warned: issues.some(({ severity }) => severity === "warning"),
  }));
  await db().$executeRaw`
    update "ImportRow" r set values = x.values, "sourceId" = x."sourceId", name = x.name, "nameKey" = x."nameKey",
      namesakes = x.namesakes, verdict = x.verdict::"ImportVerdict", issues = x.issues, warned = x.warned,
      changes = x.changes, "organizationId" = x."organizationId", answer = null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(number int, values jsonb, "sourceId" text,
      name text, "nameKey" text, namesakes uuid[], verdict text, issues jsonb, warned boolean, changes jsonb,
      "organizationId" uuid)
    where r."importId" = ${importId}::uuid and r.number = x.number`;
}

async function advance(importId: string, total: number, done: number, checked: Checked[]): Promise<boolean> {
  const count = (verdict: Checked["verdict"]) => checked.filter((row) => row.verdict === verdict).length;
  const finished = done >= total;
  await db().import.update({
    where: { id: importId },
    data: {
      done,
      created: { increment: count("CREATE") },
      changed: { increment: count("CHANGE") },
      unchanged: { increment: count("LEAVE") },
      rejected: { increment: count("REJECT") },
      asked: { increment: count("ASK") },
      warned: {
        increment: checked.filter(({ issues }) => issues.some(({ severity }) => severity === "warning"))
          .length,
      },
      ...(finished && { state: "CHECKED" }),
    },
    select: { id: true },
  });
  return !finished;
}
