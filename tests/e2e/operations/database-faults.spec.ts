import fs from "node:fs";
import path from "node:path";
import {
  expect as usual,
  test,
  type APIRequestContext,
  type APIResponse,
  type Browser,
} from "@playwright/test";
import pg from "pg";
import { ensureDatabase, startPostgres } from "../../../scripts/pg.mjs";
import { Installation, temporaryDataDir } from "../../support/installation";
import { TcpProxy } from "../../support/tcp-proxy";
import { continueAs } from "../steps/audience";
import { hiddenFields, post } from "../steps/posting";
import { press, write } from "../steps/write";

// What the database can do to a service, with a real server and a real PostgreSQL. One demonstration serves all.
test.describe.configure({ mode: "serial", timeout: 240_000 });

const expect = usual.configure({ timeout: 45_000 });

let dataDir: string;
let installation: Installation;
test.beforeAll(() => (dataDir = temporaryDataDir()));
test.afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

const lists = ["/staff/projects", "/organizations", "/"];
const newOrganization = "/staff/organizations/new";

/** What anybody reads while the database is away: a whole page, with no need of scripts. */
async function expectApology(response: APIResponse) {
  const headers = response.headers();
  expect(response.status()).toBe(503);
  expect(headers).toMatchObject({ "retry-after": "5", "x-content-type-options": "nosniff" });
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  const body = await response.text();
  expect(body).toContain("<h1>We will be back in a moment.</h1>");
  expect(body).not.toContain("<script");
}

const read = (request: APIRequestContext, address: string) =>
  request.get(address, { headers: { accept: "text/html" }, maxRedirects: 0 });
const isReady = async () => (await fetch(`${installation.url}/api/ready`)).status;

/** Signed in as the administrator: someone who may do everything, and whose requests carry the session. */
async function administrator(browser: Browser) {
  const context = await browser.newContext({ baseURL: installation.url });
  const page = await context.newPage();
  await continueAs(page, "administrator");
  return page;
}

/** Adds organizations one after the other, until told; gives the addresses of those that were acknowledged. */
async function keepAdding(request: APIRequestContext) {
  const hidden = await hiddenFields(request, newOrganization, "mission");
  const acknowledged: string[] = [];
  let refused = 0;
  let enough = false;
  const working = (async () => {
    for (let number = 1; !enough; number++) {
      const fields = {
        ...hidden,
        name: `Kept ${Date.now()} ${number}`,
        kind: "NONPROFIT",
        mission: "Stays.",
      };
      const response = await post(request, newOrganization, fields);
      if (response.status() === 303) acknowledged.push(response.headers().location ?? "");
      else if (refused++ === 0) await expectApology(response);
    }
  })();
  return {
    acknowledged,
    async end() {
      enough = true;
      await working;
      return acknowledged;
    },
  };
}

async function expectKept(request: APIRequestContext, acknowledged: readonly string[]) {
  const lost: string[] = [];
  for (const address of acknowledged) if (!(await request.get(address)).ok()) lost.push(address);
  expect(lost).toEqual([]);
}

/** Every answer while `until` is not yet true is the page or the apology. */
async function readMeanwhile(request: APIRequestContext, until: () => Promise<boolean>) {
  do {
    for (const address of lists) {
      const response = await read(request, address);
      if (response.status() !== 200) await expectApology(response);
    }
  } while (!(await until()));
}

/** A line of server-sent events, and what came over it so far. */
async function liveLine(request: APIRequestContext) {
  const { cookies } = await request.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const address = `${installation.url}/api/cohorts/pro-bono-tech-evenings-winter-2027/seats`;
  const ended = new AbortController();
  const response = await fetch(address, { headers: { cookie }, signal: ended.signal });
  const line = { heard: "", close: () => ended.abort() };
  const hear = new WritableStream<string>({ write: (text) => void (line.heard += text) });
  response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(hear)
    .catch(() => {});
  await expect.poll(() => line.heard).toContain("event: change");
  line.heard = "";
  return line;
}

test.describe("the embedded PostgreSQL", () => {
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    installation = await Installation.ready({ dataDir, env: { DEMO: "1" } });
  });
  test.afterAll(() => installation.stop());

  for (const [fate, signal] of [
    ["killed", "SIGKILL"],
    ["stopped", "SIGINT"],
  ] as const) {
    test(`${fate}, is started again, and nothing that was acknowledged is lost`, async ({ browser }) => {
      const page = await administrator(browser);
      const line = await liveLine(page.request);
      const adding = await keepAdding(page.request);
      await expect.poll(() => adding.acknowledged.length).toBeGreaterThan(2);
      const processes = installation.processes();
      const [supervisor = 0, postgres = 0] = [processes[0], processes.at(-1)];
      process.kill(supervisor, "SIGSTOP"); // until everything has been looked at
      process.kill(postgres, signal);
      await expect.poll(async () => (await read(page.request, "/")).status()).toBe(503);
      for (const address of lists) await expectApology(await read(page.request, address));
      const before = adding.acknowledged.length;
      process.kill(supervisor, "SIGCONT");
      await expect.poll(isReady, { timeout: 60_000 }).toBe(200);
      expect(installation.processes().at(-1)).not.toBe(postgres);
      await expect.poll(() => adding.acknowledged.length).toBeGreaterThan(before + 2);
      await expectKept(page.request, await adding.end());

      await expect.poll(() => line.heard, "who looked at a board looks once").toContain("event: change");
      line.close();
      const address = `after-${signal.toLowerCase()}@people.example`;
      const visitor = await browser.newPage({ baseURL: installation.url });
      await visitor.goto("/sign-in");
      await write(visitor, { email: address });
      await press(visitor, "Send me a link");
      const outbox = async () => (await read(page.request, `/dev/mail?to=${address}`)).text();
      await expect
        .poll(outbox, { message: "the worker is at work", timeout: 60_000 })
        .toContain('href="/dev/mail/');
      expect(installation.output).not.toContain("The job worker has ended");
      expect(installation.output).toContain("PostgreSQL has ended; it starts again");
      await visitor.close();
      await page.context().close();
    });
  }
});

test.describe("a PostgreSQL of one's own", () => {
  let proxy: TcpProxy;
  let database: Awaited<ReturnType<typeof startPostgres>>;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    database = await startPostgres({ dataDir: path.join(dataDir, "pg"), port: 0 });
    await ensureDatabase(database.url, "commonwork");
    proxy = await TcpProxy.to({ host: "127.0.0.1", port: database.port });
    const url = new URL(database.urlFor("commonwork"));
    url.port = String(proxy.port);
    installation = await Installation.ready({ dataDir, env: { DEMO: "1", DATABASE_URL: url.href } });
  });
  test.afterAll(async () => {
    await installation.stop();
    await proxy.close();
    await database.stop();
  });

  test("whose connections are all cut is asked anew, and nothing acknowledged is lost", async ({
    browser,
  }) => {
    const page = await administrator(browser);
    const line = await liveLine(page.request);
    const adding = await keepAdding(page.request);
    for (let time = 1; time <= 3; time++) {
      const before = adding.acknowledged.length;
      await expect.poll(() => adding.acknowledged.length).toBeGreaterThan(before + 2);
      proxy.cut();
      await readMeanwhile(page.request, async () => (await isReady()) === 200);
    }
    await expectKept(page.request, await adding.end());
    await expect.poll(() => line.heard).toContain("event: change");
    line.close();
    await page.context().close();
  });

  for (const [fate, leave] of [
    ["can't be reached", () => proxy.refuse()],
    ["doesn't answer any more", () => proxy.fallSilent()],
  ] as const) {
    test(`that ${fate} is waited for, and pages say so meanwhile`, async ({ browser }) => {
      const page = await administrator(browser);
      await page.goto(newOrganization);
      await write(page, { name: `Typed while it ${fate}`, mission: "Not lost." });
      leave();
      await expect
        .poll(async () => (await page.request.get("/", { timeout: 90_000 })).status(), { timeout: 90_000 })
        .toBe(503);
      for (const address of lists) await expectApology(await read(page.request, address));
      expect((await fetch(`${installation.url}/api/health`)).status).toBe(200);

      await press(page, "Add to the directory");
      await expect(page.getByRole("main").getByText("The database doesn’t answer right now")).toBeVisible({
        timeout: 90_000,
      });
      await expect(page.locator("[name=mission]")).toHaveValue("Not lost.");
      proxy.open();
      await expect.poll(isReady, { timeout: 90_000 }).toBe(200);
      await press(page, "Add to the directory");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Typed while it ${fate}`, {
        timeout: 90_000,
      });
      await page.context().close();
    });
  }
});

test.describe("a disk with no room left", () => {
  // files of 20 MB at most, for every process of the installation
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    installation = await Installation.ready({ dataDir, env: { DEMO: "1" }, fileMegabytes: 20 });
  });
  test.afterAll(() => installation.stop());

  test("refuses what is written in words and shows what is there; with room again it goes on", async ({
    browser,
  }) => {
    const page = await administrator(browser);
    await page.goto(newOrganization);
    await write(page, { name: "Written to a full disk", mission: "Not lost." });
    const database = await startPostgres({ dataDir: path.join(dataDir, "pg"), port: 0 });
    const client = new pg.Client(database.urlFor("commonwork"));
    await client.connect();
    await client.query("set synchronous_commit = off");
    // every form writes its key here
    for (const [rows, width] of [
      [500, 1500],
      [1, 10],
    ]) {
      const fill = client.query(`do $$ begin loop
        insert into "IdempotencyKey" (key, scope, "inputHash")
          select gen_random_uuid(), 'filler', repeat('x', ${width}) from generate_series(1, ${rows});
        commit; end loop; end $$`);
      await expect(fill).rejects.toThrow(/could not extend file/);
    }
    await press(page, "Add to the directory");
    await expect(page.getByRole("main").getByText("There is no room left to save this")).toBeVisible();
    await expect(page.locator("[name=mission]")).toHaveValue("Not lost.");
    for (const address of lists) expect((await read(page.request, address)).status()).toBe(200);

    await client.query(`truncate "IdempotencyKey"`);
    await client.end();
    await press(page, "Add to the directory");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Written to a full disk");
    await database.stop();
    await page.context().close();
  });
});
