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

test("what can be done about logged hours stands on one line", async ({ page }) => {
  await continueAs(page, "professional");
  await page.goto("/professional/hours");
  const acts = page.getByRole("main").locator("tbody td:last-child > div");
  await expect(acts.first()).toBeVisible();
  const lines = await acts.evaluateAll((all) =>
    all.map((each) => new Set([...each.children].map((act) => act.getBoundingClientRect().top)).size),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
});
