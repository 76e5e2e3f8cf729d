import type { Page } from "@playwright/test";

/** What a page leaves its reader to guess: where in the side navigation they are, or in which part of a project. */
export async function lostReader(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ofProject = /^\/projects\/[^/]+/.test(location.pathname);
    const areas = [...document.querySelectorAll<HTMLElement>("nav[aria-label$=' pages']")];
    const tabs = [...document.querySelectorAll<HTMLElement>("nav[aria-label='Parts of this project']")];
    const unmarked = [...areas, ...tabs]
      .map((nav) => ({ label: nav.ariaLabel, current: nav.querySelectorAll("[aria-current]").length }))
      .filter(({ current }) => current !== 1);
    return [
      ...unmarked.map(({ label, current }) => `${current} places are marked in ${label}`),
      ...(ofProject && tabs.length !== 1 ? [`${tabs.length} rows of a project's parts`] : []),
    ];
  });
}
