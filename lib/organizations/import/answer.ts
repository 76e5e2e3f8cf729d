import "server-only";
import { lockImport } from "@/lib/organizations/import/progress";
import type { importAnswers } from "@/lib/organizations/import/import-schema";
import { db, transaction } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

type Answer = {
  importId: string;
  answer: (typeof importAnswers)[number];
  /** The one row; all that still ask when it is left out. */
  number?: number;
};

/**
 * What staff say of rows that may be organizations the directory has: the same, other ones, or leave them out.
 * The version is the one that the page showed; the command line sees none.
 *
 * @throws Refusal import-not-ready, import-changed, import-answered-already
 */
export async function giveAnswer(actor: Acting, said: Answer & { version?: number }): Promise<void> {
  const { importId, answer, version } = said;
  await transaction(async () => {
    const file = await lockImport(importId, "CHECKED");
    if (!file) throw new Refusal("import-not-ready", { stale: true });
    if (file.asked === 0) throw new Refusal("import-answered-already", { stale: true });
    if (version !== undefined && version !== file.version)
      throw new Refusal("import-changed", { stale: true });
    const rows = await answerRows(said);
    if (rows === 0) throw new Refusal("import-answered-already", { stale: true });
    await recount(importId);
    await record(actor, "import.answered", {
      subject: { type: "Import", id: importId },
      payload: { answer, rows },
      event: false,
    });
  });
}

async function answerRows({ importId, answer, number }: Answer): Promise<number> {
  // a second entry of one name can't have the number that is made of the name
  return db().$executeRaw`
    update "ImportRow" r set answer = ${answer},
      verdict = (case ${answer} when 'OTHER' then 'CREATE' when 'OUT' then 'REJECT'
        else case when r.changes = '{}' then 'LEAVE' else 'CHANGE' end end)::"ImportVerdict",
      changes = case ${answer} when 'SAME' then r.changes else '{}' end,
      "organizationId" = case ${answer} when 'SAME' then r."organizationId" end,
      "sourceId" = case when ${answer} = 'OTHER' and r."sourceId" like 'name:%'
        then r."sourceId" || '#' || left(r."importId"::text, 8) || '-' || r.number else r."sourceId" end,
      issues = case ${answer} when 'OUT' then r.issues || jsonb_build_array(jsonb_build_object('severity', 'error',
        'code', 'left-out', 'field', 'name', 'value', r.name)) else r.issues end
    where r."importId" = ${importId}::uuid and r.verdict = 'ASK' and (${number ?? null}::int is null or r.number = ${number ?? null}::int)`;
}

async function recount(importId: string): Promise<void> {
  await db().$executeRaw`
    update "Import" i set created = n.created, changed = n.changed, unchanged = n.unchanged, rejected = n.rejected,
      asked = n.asked
    from (select count(*) filter (where verdict = 'CREATE')::int as created,
        count(*) filter (where verdict = 'CHANGE')::int as changed,
        count(*) filter (where verdict = 'LEAVE')::int as unchanged,
        count(*) filter (where verdict = 'REJECT')::int as rejected,
        count(*) filter (where verdict = 'ASK')::int as asked
      from "ImportRow" where "importId" = ${importId}::uuid) n
    where i.id = ${importId}::uuid`;
}
