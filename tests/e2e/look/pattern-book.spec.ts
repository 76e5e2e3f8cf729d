import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const book = "/dev/ui";
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function fillSome(page: Page) {
  await page.getByLabel("Contact").fill("kept@example.org");
  await page.getByLabel("Cause").selectOption("data");
  await page.getByRole("group", { name: "On whose time" }).getByLabel("Engineering").check();
  await page.getByText("Add another role").first().click();
  await page.getByLabel("Name of the role").nth(1).fill("Second");
}

async function expectKept(page: Page) {
  await expect(page.getByLabel("Contact")).toHaveValue("kept@example.org");
  await expect(page.getByLabel("Cause")).toHaveValue("data");
  await expect(page.getByRole("group", { name: "On whose time" }).getByLabel("Engineering")).toBeChecked();
  await expect(page.locator("[name='roles.1.title']")).toHaveValue("Second");
}

const send = (page: Page) => page.getByRole("button", { name: "Send the request" }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a refused form says what to mend and keeps what was typed", async ({ page }) => {
      await page.goto(book);
      await fillSome(page);
      await send(page);
      await expect(page.getByText("Please look at these places: 2")).toBeVisible();
      await expect(page.getByLabel("Title")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("Title")).toHaveAccessibleDescription(/Fill this in/);
      await expectKept(page);
      await page.getByLabel("Title").fill("Deliveries");
      await page.getByLabel("What is the problem, and who has it?").fill("Counted three times");
      await send(page);
      await expect(page.getByText("Sent. We answer within five working days.").first()).toBeVisible();
    });

    test("language and appearance are chosen and stay", async ({ page }) => {
      await page.goto(book);
      await page.getByRole("button", { name: "Español" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
      await page.getByRole("button", { name: "Oscura" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.goto(book);
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    });
  });
}

test("the error summary takes the focus and leads to the field", async ({ page }) => {
  await page.goto(book);
  await page.waitForLoadState("networkidle");
  await send(page);
  await page.getByRole("link", { name: /^Title: / }).click();
  await expect(page.getByLabel("Title")).toBeFocused();
});

test("a lost connection loses nothing", async ({ page, context }) => {
  await page.goto(book);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Title").fill("Deliveries");
  await context.setOffline(true);
  await send(page);
  await expect(page.getByText("We could not reach the server").first()).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Deliveries");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 320]) {
    test(`reads well for everyone, ${colorScheme}, ${width} wide`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(book);
      await page.waitForLoadState("networkidle");
      await send(page);
      await expect(page.getByText("Please look at these places: 2")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}
