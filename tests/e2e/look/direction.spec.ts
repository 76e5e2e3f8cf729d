import { expect, test } from "@playwright/test";

// No language of ours is written from right to left yet; the next may be.
test("charts keep their order where words are written from right to left", async ({ page }) => {
  await page.goto("/dev/ui");
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  const alongTime = page.locator("main figure svg[role=img]:has(circle)").first();
  const texts = await alongTime.locator("text").evaluateAll((labels) =>
    labels.slice(-2).map((label) => {
      const { left, right } = label.getBoundingClientRect();
      const chart = label.closest("svg")?.getBoundingClientRect();
      return { left, right, inside: chart && left >= chart.left - 1 && right <= chart.right + 1 };
    }),
  );
  expect(texts.map(({ inside }) => inside)).toEqual([true, true]);
  expect(texts[0]?.left).toBeLessThan(texts[1]?.left ?? 0);

  const row = page.locator("main figure li:has(svg rect.fill-chart-1)").nth(1);
  const [name, bar] = await Promise.all([
    row.locator("p > *").first().boundingBox(),
    row.locator("rect.fill-chart-1").boundingBox(),
  ]);
  expect(Math.abs((name?.x ?? 0) + (name?.width ?? 0) - (bar?.x ?? 0) - (bar?.width ?? 0))).toBeLessThan(2);
});
