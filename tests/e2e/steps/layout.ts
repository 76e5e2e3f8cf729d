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

/** The words of badges that are broken over two lines in a window of one of these widths. */
export async function brokenWords(page: Page, widths: readonly number[]): Promise<string[]> {
  const before = page.viewportSize();
  const broken: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    broken.push(
      ...(await page.evaluate(wordsOverTwoLines)).map((word) => `breaks a word at ${width}: ${word}`),
    );
  }
  if (before) await page.setViewportSize(before);
  return broken;
}

function wordsOverTwoLines(): string[] {
  return [...document.querySelectorAll("[data-badge]")].flatMap((badge) => {
    const texts = document.createTreeWalker(badge, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;
      for (const { 0: word, index } of (text.textContent ?? "").matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
