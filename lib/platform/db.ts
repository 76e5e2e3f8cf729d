import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Socket } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { isAnswer, isRetryable } from "@/lib/platform/database-error";

export type Db = Prisma.TransactionClient;

const ambient = new AsyncLocalStorage<Db>();
const held = globalThis as typeof globalThis & { commonworkPrisma?: PrismaClient };

/** Longer than any statement of ours takes: after that much silence the other end is gone. */
const silenceMilliseconds = 60_000;

function pool(): pg.Pool {
  const connections = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL || 10),
    connectionTimeoutMillis: patience,
  });
  // without it a page waits for a database that vanished until TCP gives up, a quarter of an hour later
  connections.on("connect", ({ connection: { stream } }) => {
    (stream as Socket).setTimeout(silenceMilliseconds, () =>
      stream.destroy(new Error("the database fell silent")),
    );
  });
  return connections;
}

function client(): PrismaClient {
  held.commonworkPrisma ??= new PrismaClient({
    adapter: new PrismaPg(pool(), { disposeExternalPool: true }),
  });
  return held.commonworkPrisma;
}

/** The transaction one is in, else the client. */
export function db(): Db {
  return ambient.getStore() ?? client();
}

const attempts = 4;
/** For a connection, and for a transaction. */
const patience = 30_000;

/** The connection was lost while PostgreSQL was asked to commit: what was written may stand, or not. */
export class OutcomeUnknown extends Error {
  override name = "OutcomeUnknown";
}

/**
 * Runs `work` in one transaction, or in the one already open. The outermost begins again when PostgreSQL
 * broke a deadlock or a serialization conflict, so `work` must touch nothing but the database.
 * Throws `OutcomeUnknown` when nobody said whether it was committed; after any other error nothing was written.
 */
export async function transaction<T>(work: () => Promise<T>): Promise<T> {
  if (ambient.getStore()) return work();
  for (let attempt = 1; ; attempt++) {
    let committing = false;
    const worked = async () => {
      const result = await work();
      committing = true;
      return result;
    };
    try {
      return await client().$transaction((tx) => ambient.run(tx, worked), {
        maxWait: patience,
        timeout: patience,
      });
    } catch (error) {
      if (committing && !isAnswer(error)) throw new OutcomeUnknown("no answer to a commit", { cause: error });
      if (attempt === attempts || !isRetryable(error)) throw error;
    }
  }
}

/** next-auth's adapter keeps its own transactions, so it gets the client itself. */
export function prismaClient(): PrismaClient {
  return client();
}

export async function disconnect(): Promise<void> {
  await held.commonworkPrisma?.$disconnect();
  held.commonworkPrisma = undefined;
}
