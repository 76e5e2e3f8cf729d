import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { openDatabase } from "../../../scripts/pg.mjs";
import { Installation, temporaryDataDir } from "../../support/installation";
import { continueAs } from "../steps/audience";
import { press, write } from "../steps/write";

// two starts and the demonstration, on a machine that may be busy
test.setTimeout(240_000);

let folders: string[];
test.beforeEach(() => (folders = [temporaryDataDir(), temporaryDataDir()]));
test.afterEach(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

test("two servers on one database are one installation", async ({ browser }) => {
  const [here = "", there = ""] = folders;
  const one = await Installation.ready({ dataDir: here, env: { DEMO: "1" } });
  const two = await Installation.ready({ dataDir: there, env: { DATABASE_URL: await databaseOf(here) } });
  const first = await browser.newContext({ baseURL: one.url });
  const onOne = await first.newPage();
  await continueAs(onOne, "partner");
  const second = await browser.newContext({ baseURL: two.url, storageState: await first.storageState() });
  const onTwo = await second.newPage();

  await onTwo.goto("/partner/requests/new");
  await onTwo.getByRole("radio", { name: /^Pro Bono Tech/ }).check();
  await write(onTwo, { title: "Written on the second" });
  await press(onTwo, "Start the request");
  await expect(onTwo.getByRole("heading", { level: 1 })).toHaveText("What is the problem?");
  await onOne.goto(new URL(onTwo.url()).pathname);
  await write(onOne, { problem: "Read and continued on the first" });
  await press(onOne, "Save and go on");
  await expect(onOne.getByRole("heading", { level: 1 })).toHaveText("Who has this problem?");
  await onTwo.reload();
  await expect(onTwo.locator("[name=problem]")).toHaveValue("Read and continued on the first");

  await onTwo.goto("/sign-in");
  await press(onTwo, "Sign out");
  await expect(onTwo).toHaveURL(`${two.url}/`);
  await onOne.goto("/partner");
  await expect(onOne).toHaveURL(/\/sign-in/);
  await first.close();
  await second.close();
  expect(await two.stop()).toBe(0);
  expect(await one.stop()).toBe(0);
});

async function databaseOf(dataDir: string): Promise<string> {
  const before = process.env.DATA_DIR;
  process.env.DATA_DIR = dataDir;
  const database = await openDatabase();
  await database.stop();
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  return database.url;
}
