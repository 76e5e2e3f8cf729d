import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { makeHours, makeProject } from "@/tests/support/factories";
import { differingSums } from "@/tests/support/hours-counted";

// Many verify at once: the sums beside the entries are exact, and nobody is locked out for them.

const clients = Array.from({ length: 8 }, () => new pg.Client(process.env.DATABASE_URL));
let rate: string;

beforeAll(async () => {
  await Promise.all(clients.map((client) => client.connect()));
  rate = (await db().rate.findFirstOrThrow({ where: { discipline: null } })).id;
});
afterAll(() => Promise.all(clients.map((client) => client.end())));

/** So many logged entries over three engagements, four months and two disciplines. */
async function logged(count: number): Promise<string[]> {
  const projects = await Promise.all([1, 2, 3].map(() => makeProject({ stage: "ACTIVE" })));
  for (const project of projects) await makeHours({ project });
  const engagements = projects.map(({ engagementId }) => engagementId!);
  const rows = await db().$queryRaw<{ id: string }[]>`
    insert into "HoursEntry" ("engagementId", "contributorId", "cohortId", discipline, "workedOn", minutes, activity)
    select h."engagementId", h."contributorId", h."cohortId", (array['data', 'design'])[1 + n % 2],
      h."workedOn" - 40 * (n / 3 % 4) - n / 12, 1 + n % 7, 'building'
    from generate_series(1, ${count}::int) n
    join (select *, row_number() over (order by "engagementId") as place from "HoursEntry"
      where "engagementId" = any(${engagements}::uuid[])) h on h.place = 1 + n % 3
    returning id::text`;
  return rows.map(({ id }) => id);
}

const setState = (client: pg.Client, ids: string[], verified: boolean) =>
  client.query(
    verified
      ? `update "HoursEntry" set state = 'VERIFIED', "valueCents" = minutes * 50, "rateId" = $2 where id = any($1)`
      : `update "HoursEntry" set state = case when $2::text is null then state else 'REJECTED' end where id = any($1) and state = 'LOGGED'`,
    [ids, rate],
  );

it("lets eight verify at once without a deadlock, and adds up", async () => {
  const ids = await logged(1600);
  const rounds = Array.from({ length: 20 }, (_, round) => round);
  const failed: string[] = [];
  await Promise.all(
    clients.map(async (client, who) => {
      for (const round of rounds) {
        // every eighth is theirs, from different places on: the months and engagements meet in every order
        const own = ids.filter((_, index) => index % 8 === who);
        const part = rounds.map((step) => own[(round * 10 + ((step * 7 + who * 3) % 10)) % own.length]!);
        await setState(client, [...new Set(part)].slice(0, 10), true).catch(({ code }) => failed.push(code));
      }
    }),
  );
  expect(failed).toEqual([]);
  expect(await db().hoursTotal.count()).toBeGreaterThan(20);
  expect(await differingSums()).toBe(0);
}, 60_000);

it("adds up after verifying and turning down in any order, several at once", async () => {
  const ids = await logged(60);
  const act = fc.record({
    which: fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 20 }),
    verified: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), async (acts) => {
      await Promise.all(
        acts.map(({ which, verified }, index) =>
          setState(
            clients[index]!,
            which.map((place) => ids[place]!),
            verified,
          ).catch((error: Error) => {
            // a verified one stays as it is: the rule of another test
            if (!error.message.includes("verified_hours_are_final")) throw error;
          }),
        ),
      );
      expect(await differingSums()).toBe(0);
    }),
    { numRuns: 20 },
  );
});
