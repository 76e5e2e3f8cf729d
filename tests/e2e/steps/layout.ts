import type { Page } from "@playwright/test";

/** Text spaced as readers may space it, by WCAG 1.4.12. */
export const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** What is wider than the window, by the innermost things that reach out of it. */
export async function reachingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - width;
    if (over <= 0) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 0 && right > width + 0.5;
    });
    return [
      `scrolls sideways by ${over} px`,
      ...out
        .filter((element) => !out.some((other) => other !== element && element.contains(other)))
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 160)),
    ];
  });
}
