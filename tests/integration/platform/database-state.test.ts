import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, it } from "vitest";
import { databaseState } from "@/lib/platform/database-state";

const address = () => `${randomUUID()}@example.org`;

async function connected(work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  await work(client).finally(() => client.end());
}

it("has the same name while nothing is written, however much is read", () =>
  connected(async (other) => {
    // the other databases of this PostgreSQL count as well: tests that run at the same time write to theirs
    await expect
      .poll(
        async () => {
          const before = await databaseState();
          await other.query(`select count(*) from "Person"`);
          return (await databaseState()) === before;
        },
        { interval: 2 },
      )
      .toBe(true);
  }));

it("has another name after a write on another connection, also one whose transaction began long before", () =>
  connected((slow) =>
    connected(async (quick) => {
      await slow.query("begin");
      await slow.query(`insert into "Person" (email) values ($1)`, [address()]);
      const first = await databaseState();
      await quick.query(`insert into "Person" (email) values ($1)`, [address()]);
      const second = await databaseState();
      expect(second).not.toBe(first);
      await slow.query("commit");
      expect(await databaseState()).not.toBe(second);
    }),
  ));
