import { expect, test } from "@playwright/test";

// What one reads stays where it is when the fonts come late.
for (const width of [390, 1280]) {
  test(`the front page stands still when its fonts are late, ${width} wide`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: { width, height: 900 } });
    const page = await context.newPage();
    let fonts = 0;
    await page.route("**/*.woff2", async (route) => {
      fonts += 1;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (!("hadRecentInput" in entry && entry.hadRecentInput) && "value" in entry)
            seen.shift += Number(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("/", { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    // two frames: a shift is reported with the frame in which it is drawn
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(fonts).toBe(2);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    await context.close();
  });
}
