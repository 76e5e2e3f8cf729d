import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

const watching = new AsyncLocalStorage<string[]>();
const boundary = /^\s*(begin|commit|rollback|set transaction|start transaction)/i;

// The real driver with one addition: whoever counts gets a line per statement that leaves for the server.
const send = pg.Client.prototype.query as (...args: unknown[]) => unknown;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const [statement] = args as [string | { text: string }];
  const text = typeof statement === "string" ? statement : statement.text;
  if (!boundary.test(text)) watching.getStore()?.push(text);
  return send.apply(this, args);
} as typeof pg.Client.prototype.query;

/** Runs `work` and gives the statements it sent to the database, without the beginning and end of transactions. */
export async function countingStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await watching.run(statements, work);
  return { result, statements };
}
