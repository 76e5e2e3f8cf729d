import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

/** Who does something, and in which of their roles; no person for the system itself. */
export type Acting = { personId: string | null; actingAs: string };

type What = {
  subject: { type: string; id: string };
  /** Field by field, before and after. */
  changes?: Record<string, [before: unknown, after: unknown]>;
  reason?: string;
  /** What reactions need to know beside the subject. */
  payload?: Record<string, unknown>;
  /** False for a write that nothing reacts to. */
  event?: boolean;
};

/**
 * Writes audit rows that one statement selects, for what is done to thousands at once: columns personId, actingAs, action,
 * subjectType, subjectId, changes, reason.
 */
export async function recordEach(rows: Prisma.Sql): Promise<void> {
  await db().$executeRaw`
    insert into "AuditEntry" ("personId", "actingAs", action, "subjectType", "subjectId", changes, reason) ${rows}`;
}

/** Writes an event alone, for work that goes on by itself: the audit has the act that began it. */
export async function emit(name: string, subjectId: string): Promise<void> {
  await db().outboxEvent.create({ data: { name, payload: { subjectId } }, select: { id: true } });
}

const counting = new AsyncLocalStorage<{ rows: number }>();

/** Writes the audit row and, in the same statement, the domain event `action` ("seat.claimed"). */
export async function record(actor: Acting, action: string, what: What): Promise<void> {
  const { subject, changes = {}, reason, payload = {}, event = true } = what;
  await db().$executeRaw`
    with event as (
      insert into "OutboxEvent" (name, "personId", payload)
      select ${action}, ${actor.personId}::uuid, ${JSON.stringify({ ...payload, subjectId: subject.id })}::jsonb where ${event}::boolean
    )
    insert into "AuditEntry" ("personId", "actingAs", action, "subjectType", "subjectId", changes, reason)
    values (${actor.personId}::uuid, ${actor.actingAs}, ${action}, ${subject.type}, ${subject.id},
      ${JSON.stringify(changes)}::jsonb, ${reason || null})`;
  const counter = counting.getStore();
  if (counter) counter.rows++;
}

/** Runs `work` and says how many audit rows it wrote. */
export async function countingRecords<T>(work: () => Promise<T>): Promise<{ result: T; rows: number }> {
  const counter = { rows: 0 };
  const result = await counting.run(counter, work);
  return { result, rows: counter.rows };
}
