import "server-only";
import { changesOf, type Entry } from "@/lib/organizations/import/compare";
import type { ImportValues, Issue, IssueCode, Mapping } from "@/lib/organizations/import/import-schema";
import { placesOf } from "@/lib/organizations/import/columns";
import { indexNames } from "@/lib/organizations/import/names";
import { readRow } from "@/lib/organizations/import/row";
import { lockImport, rowsAtOnce } from "@/lib/organizations/import/progress";
import { db, transaction } from "@/lib/platform/db";

type Checked = {
  number: number;
  values: ImportValues;
  issues: Issue[];
  verdict: "CREATE" | "CHANGE" | "LEAVE" | "REJECT";
  changes: object;
  organizationId: string | null;
};

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

type Reading = Pick<Checked, "number" | "values" | "issues">;

async function judge(importId: string, source: string, readings: Reading[]): Promise<Checked[]> {
  const sourceIds = readings.map(({ values }) => values.sourceId);
  const names = readings.map(({ values }) => values.name);
  const seen = await seenBefore(importId, readings[0]?.number ?? 0, sourceIds, names);
  const entries = await entriesOf(source, sourceIds);
  const namesakes = await namesInDirectory(names);
  return readings.map(({ number, values, issues }) => {
    const add = (severity: Issue["severity"], code: IssueCode, field: Issue["field"], value: string) =>
      issues.push({ severity, code, field, value });
    const entry = entries.get(values.sourceId);
    if (seen.sourceIds.has(values.sourceId)) add("error", "source-id-seen", "sourceId", values.sourceId);
    else if (seen.names.has(values.name)) add("warning", "name-seen", "name", values.name);
    else if (!entry && namesakes.has(values.name)) add("warning", "name-in-directory", "name", values.name);
    const checked = { number, values, issues, organizationId: entry?.id ?? null };
    if (issues.some(({ severity }) => severity === "error")) {
      return { ...checked, verdict: "REJECT", changes: {} };
    }
    seen.sourceIds.add(values.sourceId);
    seen.names.add(values.name);
    if (!entry) return { ...checked, verdict: "CREATE", changes: {} };
    const changes = changesOf(entry, values);
    if (Object.keys(changes).length === 0) return { ...checked, verdict: "LEAVE", changes };
    if (entry.standing !== "PARTNER") return { ...checked, verdict: "CHANGE", changes };
    add("warning", "kept-by-members", "name", entry.name);
    return { ...checked, verdict: "LEAVE", changes: {} };
  });
}

async function seenBefore(importId: string, first: number, sourceIds: string[], names: string[]) {
  const before = { importId, number: { lt: first }, verdict: { not: "REJECT" as const } };
  const [byNumber, byName] = await Promise.all([
    db().importRow.findMany({
      where: { ...before, sourceId: { in: sourceIds } },
      select: { sourceId: true },
    }),
    db().importRow.findMany({ where: { ...before, name: { in: names } }, select: { name: true } }),
  ]);
  return {
    sourceIds: new Set(byNumber.map(({ sourceId }) => sourceId)),
    names: new Set(byName.map(({ name }) => name)),
  };
}

async function entriesOf(source: string, sourceIds: string[]): Promise<Map<string, Entry>> {
  const entries = await db().$queryRaw<Entry[]>`
    select o.id, o."sourceId", o.name, o.kind, o.ein, o."postalCode", o.website, o.mission, o.standing,
      array(select c.cause from "OrganizationCause" c where c."organizationId" = o.id) as causes,
      array(select a.area from "OrganizationArea" a where a."organizationId" = o.id) as areas
    from "Organization" o where o.source = ${source} and o."sourceId" = any(${sourceIds}::text[])`;
  return new Map(entries.map((entry) => [entry.sourceId, entry]));
}

async function namesInDirectory(names: string[]): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    select n.name from unnest(${names}::text[]) as n(name)
    where exists (select 1 from "Organization" o where lower(o.name) = lower(n.name))`;
  return new Set(rows.map(({ name }) => name));
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
    update "ImportRow" r set values = x.values, "sourceId" = x."sourceId", name = x.name,
      verdict = x.verdict::"ImportVerdict", issues = x.issues, warned = x.warned, changes = x.changes,
      "organizationId" = x."organizationId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(number int, values jsonb, "sourceId" text,
      name text, verdict text, issues jsonb, warned boolean, changes jsonb, "organizationId" uuid)
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
