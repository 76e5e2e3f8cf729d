import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";

test.describe("what happens behind the pages", () => {
  test.use({ javaScriptEnabled: false });

  test("is found by an administrator from their first page", async ({ page }) => {
    await continueAs(page, "administrator");
    await page.goto("/staff");
    await page.getByRole("link", { name: "Look behind the pages" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("System");
    // the worker made its queue, and nothing of the demonstration fails
    await expect(page.getByRole("region", { name: "Work behind the pages" })).toContainText("At work");
    await expect(page.getByRole("region", { name: "What failed" })).toContainText("Nothing has failed.");
  });

  test("is not there for other staff", async ({ page }) => {
    await continueAs(page, "programme staff");
    await expect(page.getByRole("link", { name: "Look behind the pages" })).toHaveCount(0);
    const answer = await page.goto("/staff/system");
    expect(answer?.status()).toBe(404);
  });
});
