import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { openDatabase } from "../../../scripts/pg.mjs";
import { Installation, temporaryDataDir } from "../../support/installation";
import { placesIn, writeLongWords } from "../../support/long-words";
import { mayRead } from "../../support/rights/readable";
import { addresses, readers } from "../steps/addresses";
import { continueAs } from "../steps/audience";
import { reachingOut, wideSpacing } from "../steps/layout";

// An installation of its own, in which everything that people wrote holds a word too long for a phone, which tells where in
// the database it stands.
test.describe.configure({ mode: "default" });
test.setTimeout(900_000);

let dataDir: string;
let installation: Installation;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  dataDir = temporaryDataDir();
  installation = await Installation.ready({ dataDir, env: { DEMO: "1" } });
  expect(await writeLongWords(await databaseUrl(dataDir))).toBeGreaterThan(1000);
});
test.afterAll(async () => {
  await installation.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** Here a demonstration names its people and shows their mail. */
const offersEveryone = /^\/(sign-in|dev)\b/;

for (const reader of readers) {
  test(`the pages of a ${reader} are no wider than a small phone and hold what they may read`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      baseURL: installation.url,
      viewport: { width: 320, height: 700 },
      bypassCSP: true, // the reader's own style
    });
    const page = await context.newPage();
    if (reader !== "visitor") await continueAs(page, reader);
    const problems: string[] = [];
    const notTheirs: string[] = [];
    for (const address of await addresses(page, reader)) {
      const response = await page.goto(address, { waitUntil: "domcontentloaded" });
      if (!offersEveryone.test(address))
        for (const place of placesIn((await response?.text()) ?? ""))
          if (!mayRead(reader, place)) notTheirs.push(`${address}: ${place}`);
      await page.waitForFunction(() => document.querySelector("h1"));
      problems.push(...(await reachingOut(page)).map((problem) => `${address}: ${problem}`));
      await page.addStyleTag({ content: wideSpacing });
      problems.push(...(await reachingOut(page)).map((problem) => `${address}, spaced: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect([...new Set(notTheirs)]).toEqual([]);
    await context.close();
  });
}

async function databaseUrl(folder: string): Promise<string> {
  const before = process.env.DATA_DIR;
  process.env.DATA_DIR = folder;
  const database = await openDatabase();
  await database.stop();
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  return database.url;
}
