import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import pg from "pg";
import { openDatabase } from "../../../scripts/pg.mjs";
import { signInByMail } from "../steps/audience";

// A reader of each test's own, with three messages: what one was told, read, and chosen about.
test.setTimeout(120_000);

const titles = ["Ada has a question about Monday", "The scope is agreed", "You are on the team"];

/** Signs in as someone new who was told three things. */
async function readerOf(page: Page, name: string): Promise<void> {
  const address = `${name}-${Date.now().toString(36)}@people.example`;
  await signInByMail(page, address);
  process.env.DATA_DIR = ".data/e2e";
  const database = await openDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(
    `insert into "InboxItem" ("personId", "dedupeKey", kind, title, path, at)
     select p.id, p.id || t.title, 'scope.comment', t.title, '/projects?q=lists', now() - t.place * interval '1 day'
     from "Person" p, unnest($2::text[]) with ordinality t (title, place) where p.email = $1`,
    [address, titles],
  );
  await client.end();
  await database.stop();
}

const count = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Inbox/ });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("one reads what one was told, one by one and all at once", async ({ page }) => {
      await readerOf(page, javaScriptEnabled ? "inbox" : "plain-inbox");
      await page.goto("/professional");
      await expect(count(page)).toHaveAccessibleName("Inbox 3 unread");
      await count(page).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inbox");
      await expect(page.getByRole("heading", { level: 3 })).toHaveCount(3);
      await page.getByRole("button", { name: new RegExp(`^${titles[0]}`) }).click();
      await expect(page).toHaveURL(/\/projects\?q=lists$/);
      await expect(count(page)).toHaveAccessibleName("Inbox 2 unread");
      await page.goto("/inbox");
      await page.getByRole("button", { name: new RegExp(`^Mark as read ?: ${titles[1]}`) }).click();
      await expect(page.getByText("One new message.")).toBeVisible();
      await page.getByRole("button", { name: "Mark all as read" }).click();
      await expect(page.getByText("All your messages are read.")).toBeVisible();
      await expect(page.getByText("Nothing new.")).toBeVisible();
      await expect(count(page)).toHaveAccessibleName("Inbox");
      await expect(page.getByRole("link", { name: titles[2] })).toHaveAttribute("href", "/projects?q=lists");
    });

    test("one chooses what comes by mail, and when", async ({ page }) => {
      await readerOf(page, javaScriptEnabled ? "chooser" : "plain-chooser");
      await page.goto("/inbox");
      await page.getByRole("link", { name: "Choose what comes by mail" }).click();
      await page.getByLabel("Answers on the help board").selectOption("In one mail a week");
      await page.getByLabel("No mail from").selectOption("22:00");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("Give both hours, two different ones, or neither.").first()).toBeVisible();
      await page.getByLabel(/^until/).selectOption("07:00");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("that is how you hear of things from now on")).toBeVisible();
      await page.goto("/settings/messages");
      await expect(page.getByLabel("Answers on the help board")).toHaveValue("WEEKLY");
      await expect(page.getByLabel("No mail from")).toHaveValue("22");
    });
  });

test("the page of messages that are new is for everyone", async ({ page }) => {
  await readerOf(page, "axe-inbox");
  for (const address of ["/inbox", "/settings/messages", "/unsubscribe"]) {
    await page.goto(address);
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations, address).toEqual([]);
  }
});
