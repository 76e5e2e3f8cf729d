import "server-only";
import { db, transaction } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

export type DomainEvent = {
  id: bigint;
  name: string;
  payload: Record<string, unknown> & { subjectId: string };
  personId: string | null;
  createdAt: Date;
};
export type Reaction = (event: DomainEvent) => Promise<void>;
/** By event name. A reaction may run more than once for the same event, and must then change nothing. */
export type Reactions = Record<string, Reaction>;

const patience = 12;

/**
 * Handles the events that wait, oldest first, each in a transaction of its own that several workers
 * may compete for. One that fails comes back later, each time after a longer pause. Returns how many were handled.
 */
export async function drainOutbox(reactions: readonly Reactions[]): Promise<number> {
  let handled = 0;
  for (;;) {
    const event = await next();
    if (!event) return handled;
    if (await handle(event, reactions)) handled++;
  }
}

async function next(): Promise<DomainEvent | undefined> {
  const [event] = await db().$queryRaw<DomainEvent[]>`
    select id, name, payload, "personId", "createdAt" from "OutboxEvent"
    where "handledAt" is null and "availableAt" <= clock_timestamp() and attempts < ${patience}
    order by "availableAt", id limit 1`;
  return event;
}

async function handle(event: DomainEvent, reactions: readonly Reactions[]): Promise<boolean> {
  try {
    return await transaction(async () => {
      const mine = await db().$queryRaw<unknown[]>`
        select 1 from "OutboxEvent" where id = ${event.id} and "handledAt" is null for update skip locked`;
      if (mine.length === 0) return false;
      for (const reaction of reactions) await reaction[event.name]?.(event);
      await db().outboxEvent.update({
        where: { id: event.id },
        data: { handledAt: new Date() },
        select: { id: true },
      });
      return true;
    });
  } catch (error) {
    log.error(
      { err: error, event: event.name, id: String(event.id) },
      "a reaction failed; it is tried again",
    );
    await db().$executeRaw`
      update "OutboxEvent" set attempts = attempts + 1, problem = ${String(error).slice(0, 2000)},
        "availableAt" = clock_timestamp() + least(interval '1 hour', interval '1 second' * power(2, attempts + 1))
      where id = ${event.id} and "handledAt" is null`;
    return false;
  }
}
