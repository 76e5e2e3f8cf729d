import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { prismaClient } from "@/lib/platform/db";

export type Row = { type: string; id: string };
type Named = { column: "id" | "slug"; name: string };

/** Names under which forms and addresses send a slug. */
const slugs = new Set(["slug", "programme"]);
const most = 20;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?=@|$)/i;

/** The rows that a form or an address speaks of, in its order, whether they exist or not; "id@version" is its id. */
export function namesIn(sent: unknown, key = ""): Named[] {
  if (typeof sent === "string") {
    const [id] = uuid.exec(sent) ?? [];
    if (id) return [{ column: "id", name: id.toLowerCase() }];
    return slugs.has(key) ? [{ column: "slug", name: sent.slice(0, 200) }] : [];
  }
  if (Array.isArray(sent)) return sent.flatMap((each) => namesIn(each, key)).slice(0, most);
  if (sent === null || Object.prototype.toString.call(sent) !== "[object Object]") return [];
  return Object.entries(sent as object)
    .flatMap(([name, value]) => namesIn(value, name))
    .slice(0, most);
}

type Column = { table: string; column: string };
let known: Promise<Column[]> | undefined;

/** The tables whose rows have an id, and those that have an address too. */
const columns = () =>
  (known ??= prismaClient().$queryRaw<Column[]>`
    select c.table_name as table, c.column_name as column
    from information_schema.columns c join information_schema.columns i using (table_schema, table_name)
    where table_schema = current_schema() and c.column_name in ('id', 'slug')
      and i.column_name = 'id' and i.data_type = 'uuid'`.catch((error: unknown) => {
    known = undefined;
    throw error;
  }));

/** The first of these rows that exists, whoever may see it; null for none. */
export async function existingRow(names: readonly Named[]): Promise<Row | null> {
  if (names.length === 0) return null;
  const each = (await columns()).map(({ table, column }) => {
    const wanted = names.filter((one) => one.column === column).map(({ name }) => name);
    const [from, by] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
    const among = column === "id" ? Prisma.sql`${wanted}::uuid[]` : Prisma.sql`${wanted}::text[]`;
    return Prisma.sql`
      select ${table}::text as type, id::text, ${by}::text as name from ${from} where ${by} = any(${among})`;
  });
  const rows = await prismaClient().$queryRaw<(Row & { name: string })[]>(Prisma.join(each, " union all "));
  const place = (row: { name: string }) => names.findIndex(({ name }) => name === row.name);
  const [first] = rows.sort((one, other) => place(one) - place(other));
  return first ? { type: first.type, id: first.id } : null;
}
