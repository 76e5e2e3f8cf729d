import "server-only";
import type { importVerdicts, ImportValues, Issue, Mapping } from "@/lib/organizations/import/import-schema";
import type { Changes } from "@/lib/organizations/import/compare";
import type { Actor } from "@/lib/people/actor";
import { keepsDirectory } from "@/lib/people/policy";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export type ImportVerdict = (typeof importVerdicts)[number];

/** One import with its counts; null for those who are not staff. */
export async function importOf(actor: Actor, importId: string) {
  if (!keepsDirectory(actor) || !isId(importId)) return null;
  const file = await db().import.findUnique({ where: { id: importId } });
  if (!file) return null;
  const [sample] = await db().importRow.findMany({
    where: { importId },
    select: { cells: true },
    orderBy: { number: "asc" },
    take: 1,
  });
  return { ...file, mapping: file.mapping as Mapping, sample: sample?.cells ?? [] };
}

export type ImportFile = NonNullable<Awaited<ReturnType<typeof importOf>>>;

/** The latest imports, newest first. */
export async function recentImports(actor: Actor) {
  if (!keepsDirectory(actor)) return [];
  return db().import.findMany({
    orderBy: { createdAt: "desc" },
    take: 8,
    select: {
      id: true,
      fileName: true,
      state: true,
      total: true,
      created: true,
      changed: true,
      rejected: true,
      createdAt: true,
    },
  });
}

export type CheckedRow = {
  number: number;
  line: number;
  name: string;
  verdict: ImportVerdict;
  values: ImportValues;
  issues: Issue[];
  changes: Changes;
  slug: string | null;
};

const size = 50;

/** The rows of an import with their verdicts: all, those of one verdict, or those with warnings. */
export async function importRows(
  actor: Actor,
  importId: string,
  filter: { verdict?: ImportVerdict; warned?: boolean },
  page: number,
): Promise<Paged<CheckedRow>> {
  if (!keepsDirectory(actor)) return paged([], 0, 1, size);
  const where = {
    importId,
    verdict: filter.verdict ?? { not: null },
    ...(filter.warned && { warned: true }),
  };
  const [total, rows] = await Promise.all([
    db().importRow.count({ where }),
    db().importRow.findMany({
      where,
      orderBy: { number: "asc" },
      skip: (page - 1) * size,
      take: size,
      select: {
        number: true,
        line: true,
        name: true,
        verdict: true,
        values: true,
        issues: true,
        changes: true,
        organization: { select: { slug: true } },
      },
    }),
  ]);
  const shown = rows.map(({ organization, name, verdict, values, issues, changes, number, line }) => ({
    number,
    line,
    name: name ?? "",
    verdict: verdict ?? "LEAVE",
    values: values as ImportValues,
    issues: issues as Issue[],
    changes: changes as Changes,
    slug: organization?.slug ?? null,
  }));
  return paged(shown, total, page, size);
}

export type RejectedRow = { number: number; cells: string[]; issues: Issue[] };

/** The rejected rows with their cells as they came, in portions; null for those who are not staff. */
export async function rejectedRows(actor: Actor | null, importId: string) {
  if (!actor || !keepsDirectory(actor) || !isId(importId)) return null;
  const file = await db().import.findUnique({
    where: { id: importId },
    select: { columns: true, fileName: true },
  });
  return file && { ...file, portions: portionsOf(importId) };
}

async function* portionsOf(importId: string): AsyncGenerator<RejectedRow[]> {
  for (let after = 0; ;) {
    const rows = await db().importRow.findMany({
      where: { importId, verdict: "REJECT", number: { gt: after } },
      orderBy: { number: "asc" },
      take: 1000,
      select: { number: true, cells: true, issues: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
    yield rows.map((row) => ({ ...row, issues: row.issues as Issue[] }));
  }
}

function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
