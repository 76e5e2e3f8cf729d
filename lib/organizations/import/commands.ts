import "server-only";
import type { z } from "zod";
import { checkSome } from "@/lib/organizations/import/check";
import { guessMapping } from "@/lib/organizations/import/columns";
import { commitSome } from "@/lib/organizations/import/commit";
import { decode } from "@/lib/organizations/import/decode";
import {
  importFields,
  type AnswerImport,
  type CommitImport,
  type MapImport,
  type Mapping,
  type OneImport,
  type UploadImport,
} from "@/lib/organizations/import/import-schema";
import { giveAnswer } from "@/lib/organizations/import/answer";
import { carryOn } from "@/lib/organizations/import/progress";
import { readTable, type TableRow } from "@/lib/organizations/import/table";
import { slugBase } from "@/lib/platform/slug-rules";
import type { Actor } from "@/lib/people/actor";
import { keepsDirectory } from "@/lib/people/policy";
import { db, transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

function keepersOnly(actor: Actor): void {
  if (!keepsDirectory(actor)) throw new Refusal("not-found");
}

/** Staff upload a CSV of organizations. It is checked at once when its columns speak for themselves. */
export async function uploadImport(actor: Actor, { file, source }: z.output<typeof UploadImport>) {
  keepersOnly(actor);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return storeImport(actor, { bytes, fileName: file.name, source });
}

/** Keeps a file's rows as they came and begins the check. `source` is the same for every edition of one list. */
export async function storeImport(
  actor: Acting,
  { bytes, fileName, source }: { bytes: Uint8Array; fileName: string; source: string },
): Promise<{ importId: string }> {
  const { text, encoding } = decode(bytes);
  const { delimiter, headerLine, columns, rows } = readTable(text);
  const mapping = guessMapping(columns);
  return transaction(async () => {
    const { id } = await db().import.create({
      data: {
        fileName: fileName.slice(0, 200),
        source: slugBase(source),
        encoding,
        delimiter,
        headerLine,
        columns,
        mapping,
        total: rows.length,
        createdById: actor.personId,
      },
      select: { id: true },
    });
    await keepRows(id, rows);
    await record(actor, "import.uploaded", {
      subject: { type: "Import", id },
      payload: { rows: rows.length },
    });
    if (mapping.name) await beginCheck(id, mapping, rows.length);
    return { importId: id };
  });
}

async function keepRows(importId: string, rows: readonly TableRow[]): Promise<void> {
  const batch = 5000;
  for (let start = 0; start < rows.length; start += batch) {
    await db().$executeRaw`
      insert into "ImportRow" ("importId", number, line, cells)
      select ${importId}::uuid, ${start} + o.place::int, (o.row ->> 'line')::int, array(
        select c.cell from jsonb_array_elements_text(o.row -> 'cells') with ordinality as c(cell, place) order by c.place)
      from jsonb_array_elements(${JSON.stringify(rows.slice(start, start + batch))}::jsonb)
        with ordinality as o(row, place)`;
  }
}

async function beginCheck(importId: string, mapping: Mapping, total: number): Promise<void> {
  await db().import.update({
    where: { id: importId },
    data: {
      state: "CHECKING",
      mapping,
      done: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      warned: 0,
      asked: 0,
    },
    select: { id: true },
  });
  await db().importRow.updateMany({
    where: { importId, verdict: { not: null } },
    data: { verdict: null, sourceId: null, name: null, nameKey: null, organizationId: null, answer: null },
  });
  await carryOn(importId, total, checkSome);
}

/** Staff say which column holds what; every row is checked again. Refused once the commit has begun. */
export async function mapImport(actor: Actor, { importId, mapping }: z.output<typeof MapImport>) {
  keepersOnly(actor);
  await transaction(async () => {
    await db().$queryRaw`select 1 from "Import" where id = ${importId}::uuid for update`;
    const file = await db().import.findUnique({
      where: { id: importId },
      select: { state: true, columns: true, total: true },
    });
    if (!file) throw new Refusal("not-found");
    if (file.state !== "UPLOADED" && file.state !== "CHECKED") throw new Refusal("import-not-ready");
    const chosen = readMapping(mapping, file.columns);
    await record(actor, "import.mapped", { subject: { type: "Import", id: importId }, event: false });
    await beginCheck(importId, chosen, file.total);
  });
  return { importId };
}

function readMapping(mapping: Mapping, columns: readonly string[]): Mapping {
  const chosen: Mapping = {};
  for (const field of importFields) {
    const column = mapping[field];
    if (!column || !columns.includes(column)) continue;
    if (Object.values(chosen).includes(column)) {
      throw new Refusal("import-column-twice", { field: `mapping.${field}` });
    }
    chosen[field] = column;
  }
  if (!chosen.name) throw new Refusal("import-needs-a-name", { field: "mapping.name" });
  return chosen;
}

/** Staff say what rows are that may be organizations the directory has. */
export async function answerImport(actor: Actor, input: z.output<typeof AnswerImport>) {
  keepersOnly(actor);
  const { import: seen, ...said } = input;
  await giveAnswer(actor, { importId: seen.id, version: seen.version, ...said });
  return { importId: seen.id };
}

/** Staff commit a checked import. Of two who do so at once, one does it and the other is told. */
export async function commitImport(actor: Actor, { import: seen }: z.output<typeof CommitImport>) {
  keepersOnly(actor);
  return beginCommit(actor, seen.id, seen.version);
}

/** The commit itself, for staff and for the command line, which sees no version. */
export async function beginCommit(
  actor: Acting,
  importId: string,
  version?: number,
): Promise<{ importId: string }> {
  await transaction(async () => {
    const { count } = await db().import.updateMany({
      where: { id: importId, version, state: "CHECKED", asked: 0 },
      data: { state: "COMMITTING", done: 0 },
    });
    const file = await db().import.findUnique({
      where: { id: importId },
      select: { state: true, total: true, asked: true },
    });
    if (!file) throw new Refusal("not-found");
    if (count === 0) {
      if (file.state === "CHECKED" && file.asked > 0)
        throw new Refusal("import-asks", { values: { count: file.asked }, stale: true });
      if (file.state === "CHECKED") throw new Refusal("import-changed", { stale: true });
      const begun = file.state === "COMMITTING" || file.state === "COMMITTED";
      throw new Refusal(begun ? "import-committed-already" : "import-not-ready");
    }
    await record(actor, "import.committed", { subject: { type: "Import", id: importId } });
    await carryOn(importId, file.total, commitSome);
  });
  return { importId };
}

/** Goes on with a check or a commit that stands still, from where it stopped; harmless when it doesn't. */
export async function continueImport(actor: Actor, { importId }: z.output<typeof OneImport>) {
  keepersOnly(actor);
  await transaction(async () => {
    const file = await db().import.findUnique({
      where: { id: importId },
      select: { state: true, total: true },
    });
    if (!file) throw new Refusal("not-found");
    await record(actor, "import.continued", { subject: { type: "Import", id: importId }, event: false });
    if (file.state === "CHECKING") await carryOn(importId, file.total, checkSome);
    if (file.state === "COMMITTING") await carryOn(importId, file.total, commitSome);
  });
  return { importId };
}
