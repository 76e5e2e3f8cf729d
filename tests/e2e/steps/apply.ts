import type { Page } from "@playwright/test";

/** Begins an application to a cohort of the demonstration; not to just any that is open: another test's may close in the middle. */
export async function beginApplication(page: Page): Promise<void> {
  await page.goto("/cohorts");
  const open = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: "Applications open" })
    .filter({ hasText: "Winter 2027" });
  await open.first().getByRole("link").first().click();
  await page.getByRole("main").getByRole("link", { name: "Apply to this cohort" }).click();
}
