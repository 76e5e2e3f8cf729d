import type { Page } from "@playwright/test";

/** Beyond these a page is as it was before them: lists repeat their rows. */
const most = 70;

/** What somebody finds who goes through a page with the Tab key alone: each stop is seen, and there is always a next one. */
export async function tabbingTrouble(page: Page): Promise<string[]> {
  const troubles = new Set<string>();
  for (let press = 1; press <= most; press++) {
    await page.keyboard.press("Tab");
    const { place, trouble, isLast } = await stopAt(page);
    if (trouble) troubles.add(`stop ${press}, ${place}: ${trouble}`);
    if (isLast) break;
  }
  return [...troubles];
}

/** Where the focus is, what is wrong with it there, and whether it is the last stop of the page. */
const stopAt = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { place: "body", trouble: "the focus is nowhere", isLast: false };
    const name = at.id || at.getAttribute("name") || at.getAttribute("href") || "";
    const place = `${at.tagName} ${(at.textContent ?? "").trim().slice(0, 40)} ${name}`;
    const stops = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
    ].filter((each) => each.tabIndex >= 0 && !each.matches(":disabled") && each.checkVisibility());
    const isLast = at === stops.at(-1);
    // these have stops of their own inside, which the browser draws
    if (at.matches("iframe, [type=date], [type=time], [type=month], [type=datetime-local]"))
      return { place, trouble: undefined, isLast };
    const isStuck = at.hasAttribute("data-last-stop");
    document.querySelector("[data-last-stop]")?.removeAttribute("data-last-stop");
    at.setAttribute("data-last-stop", "");
    const trouble = () => {
      if (isStuck) return "there is no way on";
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle === "none" || outlineWidth === "0px") return "the focus isn't seen";
      const { left, top, right, bottom, width, height } = at.getBoundingClientRect();
      if (width < 2 || height < 2) return "too small to be seen";
      if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
        return "outside of the window";
      const parts = [0.1, 0.5, 0.9];
      const isFree = parts.some((x) =>
        parts.some((y) => {
          const over = document.elementFromPoint(left + width * x, top + height * y);
          return over !== null && (at.contains(over) || over.contains(at));
        }),
      );
      return isFree ? undefined : "something lies over it";
    };
    return { place, trouble: trouble(), isLast };
  });
