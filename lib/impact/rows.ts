import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { cutOf, readsRows, type Scope } from "@/lib/impact/scope";
import { folded } from "@/lib/impact/values";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { Measure, RowColumn } from "@/lib/platform/measure";
import { paged, type Paged } from "@/lib/platform/paging";

export const rowsPerPage = 50;
const batch = 5000;

/** The columns of the measure's source, and what leads from them. */
export type MeasureRow = { id: string } & Record<string, unknown>;

const named = (key: string) => Prisma.raw(`"${key}"`);

/** Dates and ids as text, the rest as it is. */
const column = ({ key, form }: RowColumn) =>
  form === "date" || form === "id"
    ? Prisma.sql`r.${named(key)}::text as ${named(key)}`
    : Prisma.sql`r.${named(key)}`;

function selected({ of, only = Prisma.sql`true` }: Measure, scope: Scope): Prisma.Sql {
  const columns = of.columns.filter(({ key }) => key !== "id").map(column);
  const addresses = of.columns.flatMap(({ address }) => (address ? [Prisma.sql`r.${named(address)}`] : []));
  return Prisma.sql`select r.id::text as id, ${Prisma.join([...columns, ...addresses])}
    from (${of.rows(cutOf(scope))}) r where ${only}`;
}

const mayRead = (actor: Actor | null, { of }: Measure, scope: Scope) => of.open || readsRows(actor, scope);

/** The rows that a figure is the fold of, a page of them; null for those who may not read them. */
export async function rowsBehind(
  actor: Actor | null,
  scope: Scope,
  measure: Measure,
  page: number,
): Promise<Paged<MeasureRow> | null> {
  if (!mayRead(actor, measure, scope)) return null;
  const counting = measure.kept?.(cutOf(scope)) ?? folded(measure, cutOf(scope));
  const [rows, [total]] = await Promise.all([
    db().$queryRaw<MeasureRow[]>`
      ${selected(measure, scope)} order by ${measure.of.order}
      limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`,
    db().$queryRaw<{ rows: bigint }[]>`${counting}`,
  ]);
  return paged(rows, Number(total?.rows ?? 0), page, rowsPerPage);
}

/** The same rows, all of them, for a download; a million need no memory. Null for those who may not read them. */
export function allRowsBehind(
  actor: Actor | null,
  scope: Scope,
  measure: Measure,
): AsyncGenerator<MeasureRow[]> | null {
  return mayRead(actor, measure, scope) ? batches(scope, measure) : null;
}

async function* batches(scope: Scope, measure: Measure): AsyncGenerator<MeasureRow[]> {
  const { place, order } = measure.of;
  if (!place) {
    yield await db().$queryRaw<MeasureRow[]>`${selected(measure, scope)} order by ${order}`;
    return;
  }
  let last: MeasureRow | undefined;
  do {
    const after = last ? Prisma.sql`and ${place.after(last)}` : Prisma.empty;
    const rows: MeasureRow[] = await db().$queryRaw<MeasureRow[]>`
      ${selected(measure, scope)} ${after} order by ${place.order} limit ${batch}`;
    if (rows.length > 0) yield rows;
    last = rows.length === batch ? rows.at(-1) : undefined;
  } while (last);
}
