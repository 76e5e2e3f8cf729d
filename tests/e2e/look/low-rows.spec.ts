import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";

test.use({ viewport: { width: 1280, height: 900 } });

test("a row of staff's projects is its project and partner on a line each, with what is late below", async ({
  page,
}) => {
  await continueAs(page, "programme staff");
  for (const list of ["/staff/projects?view=table", "/staff/projects?view=table&stage=SCOPING"]) {
    await page.goto(list);
    const rows = page.getByRole("main").locator("tbody tr");
    await expect(rows.first()).toBeVisible();
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(110);
    const widths = await rows
      .getByRole("rowheader")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(250);
  }
});

test("a row of one's own hours is low, and leads to a page of what can be done about it", async ({
  page,
}) => {
  await continueAs(page, "professional");
  await page.goto("/professional/hours");
  const rows = page.getByRole("main").locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(120);
  await rows
    .getByRole("link", { name: /^Correct/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\sh$/);
  await expect(page.getByRole("button", { name: "Send the correction" })).toBeVisible();
});
