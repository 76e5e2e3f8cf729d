import { expect, test } from "@playwright/test";

test("a printed report holds what can be read on paper, and breaks no figure", async ({ page }) => {
  await page.goto("/impact");
  const rows = page.getByRole("main").getByRole("link", { name: /^Show the rows/ });
  await expect(rows.first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const gone of [rows, page.getByRole("navigation"), page.locator("button, select, input")])
    for (const each of await gone.all()) await expect(each).toBeHidden();
  const whole = await page
    .locator("main :is(figure, tr, .whole)")
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).breakInside));
  expect(whole.length).toBeGreaterThan(8);
  expect(new Set(whole)).toEqual(new Set(["avoid"]));
});
