import fs from "node:fs";
import { expect, test, type APIRequestContext, type APIResponse, type Browser } from "@playwright/test";
import { Installation, temporaryDataDir } from "../../support/installation";
import { continueAs } from "../steps/audience";
import { hiddenFields, post } from "../steps/posting";

// What the database can do to a service, with a real server and a real PostgreSQL.
test.describe.configure({ mode: "serial", timeout: 240_000 });

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

  test("killed, is started again, and nothing that was acknowledged is lost", async ({ browser }) => {
    const page = await administrator(browser);
    const line = await liveLine(page.request);
    const adding = await keepAdding(page.request);
    await expect.poll(() => adding.acknowledged.length).toBeGreaterThan(2);
    const processes = installation.processes();
    const [supervisor = 0, postgres = 0] = [processes[0], processes.at(-1)];
    process.kill(supervisor, "SIGSTOP"); // until everything has been looked at
    process.kill(postgres, "SIGKILL");
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
    expect(installation.output).not.toContain("The job worker has ended");
    expect(installation.output).toContain("PostgreSQL has ended; it starts again now.");
    await page.context().close();
  });
});
