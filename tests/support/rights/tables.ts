import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { identifier } from "@/tests/support/identifier";

/** Counters that move at every try. */
const beside = ["RateLimiterFlexible", "_prisma_migrations"];

let names: string[] | undefined;
async function tables(): Promise<string[]> {
  names ??= (
    await db().$queryRaw<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
  )
    .map(({ name }) => name)
    .filter((name) => !beside.includes(name));
  return names;
}

/** One sum over the contents of every table, but for the trace that a refusal leaves. */
export async function contents(): Promise<string> {
  const each = (await tables()).map((name) => {
    const counted = name === "AuditEntry" ? Prisma.sql`where action not like 'refused%'` : Prisma.empty;
    return Prisma.sql`
      select ${name}::text || ':' || count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as line
      from ${identifier(name)} t ${counted}`;
  });
  const lines = await db().$queryRaw<{ line: string }[]>(Prisma.join(each, " union all "));
  return lines
    .map(({ line }) => line)
    .sort()
    .join("\n");
}

const telling = ["role", "state", "standing", "stage", "organizationId", "programmeId", "personId", "side"];

/** How many rows of each table say what about rights and states; ids of new rows are left out. */
export async function rightsInRows(known: string): Promise<string> {
  const columns = await db().$queryRaw<{ table: string; columns: string[] }[]>`
    select table_name as table, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns where table_schema = 'public' and column_name = any(${telling})
    group by 1 order by 1`;
  const each = columns.map(({ table, columns: found }) => {
    const said = found.map((name) => Prisma.sql`coalesce(${identifier(name)}::text, '')`);
    return Prisma.sql`
      select ${table}::text as table, ${Prisma.join(said, " || '|' || ")} as said, count(*)::int as count
      from ${identifier(table)} group by 2`;
  });
  const rows = await db().$queryRaw<{ table: string; said: string; count: number }[]>(
    Prisma.join(each, " union all "),
  );
  const lines = rows.map(({ table, said, count }) => {
    const masked = said.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, (id) => (known.includes(id) ? id : "new"));
    return `${table} ${masked} ${count}`;
  });
  return lines.sort().join("\n");
}

/** The ids that are somewhere already. */
export async function knownIds(): Promise<string> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select id::text from "Person" union all select id::text from "Organization" union all select id::text from "Programme"`;
  return rows.map(({ id }) => id).join(" ");
}
