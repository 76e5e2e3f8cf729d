import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";

test("a lost connection loses nothing that was shown as saved, and says what is not saved yet", async ({
  page,
}) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/projects?view=table&stage=SCOPING");
  const scope = await page.locator("main a[href^='/staff/scoping/']").first().getAttribute("href");
  await page.goto(`${scope}?section=boundaries`);
  const assumptions = page.locator("[name=assumptions]");
  await assumptions.fill("Written while connected");
  await expect(page.getByText(/^Saved at/)).toBeVisible();

  await page.context().setOffline(true);
  await assumptions.fill("Written while the line was down");
  await expect(page.getByText("Not saved yet. We will try again.")).toBeVisible();
  await expect(assumptions).toHaveValue("Written while the line was down");
  const elsewhere = await page.request.get(`${scope}`);
  expect(await elsewhere.text()).toContain("Written while connected");

  await page.context().setOffline(false);
  await expect(page.getByText(/^Saved at/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.locator("[name=assumptions]")).toHaveValue("Written while the line was down");
});
