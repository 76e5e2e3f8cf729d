import { expect, test, type Locator } from "@playwright/test";
import { continueAs } from "../steps/audience";

test.use({ contextOptions: { forcedColors: "active" } });

const ground = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
const canvas = (locator: Locator) => ground(locator.page().locator("body"));

test("the page one is on is told apart", async ({ page }) => {
  await page.goto("/projects");
  const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  await expect(links.filter({ hasText: "Projects" })).toHaveAttribute("aria-current", "page");
  const [current, other] = [await ground(links.first()), await ground(links.nth(1))];
  expect(current).not.toBe(other);
  expect(current).not.toBe(await canvas(links.first()));
});

test("the steps that a project has taken are seen", async ({ page }) => {
  await continueAs(page, "partner");
  const bars = page.getByRole("list", { name: /^Stages of/ }).locator("li > span:not(.sr-only)");
  const grounds = await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
});

test("charts are drawn in colours that are seen", async ({ page }) => {
  await page.goto("/dev/ui");
  const invisible = await page.locator("main figure svg").evaluateAll((charts) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return charts
      .flatMap((chart) => [
        ...chart.querySelectorAll("rect[class*='fill-chart'], path[class*='stroke-chart']"),
      ])
      .filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((colour) => colour === paper || colour === "none");
      })
      .map((shape) => shape.outerHTML);
  });
  expect(invisible).toEqual([]);
  const parts = page.locator("main figure svg:has(title)").locator("rect[class*='fill-chart']");
  const fills = await parts.evaluateAll((shapes) =>
    shapes.map((shape) => [shape.getAttribute("class")?.split(" ")[0], getComputedStyle(shape).fill]),
  );
  const one = new Map(fills as [string, string][]);
  expect(new Set(one.values()).size).toBe(one.size);
});
