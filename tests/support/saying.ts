import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { identifier } from "@/tests/support/identifier";

/** The tables of which a row says one of these words, in whatever column. */
export async function saying(words: string[]): Promise<string[]> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`;
  const said = words.map((word) => Prisma.sql`position(lower(${word}) in lower(t::text)) > 0`);
  const each = tables.map(
    ({ name }) => Prisma.sql`
      select ${name}::text as name where exists (select 1 from ${identifier(name)} t where ${Prisma.join(said, " or ")})`,
  );
  const found = await db().$queryRaw<{ name: string }[]>(Prisma.join(each, " union all "));
  return found.map(({ name }) => name);
}
