import { expect, type Page } from "@playwright/test";

/** Fills the fields of the page's form by the names they send; a list value ticks or chooses. */
export async function write(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`).first();
    await field.waitFor({ state: "attached" });
    if (!(await field.isVisible())) await openFor(page, name);
    const kind = await field.evaluate(
      (element) => `${element.tagName} ${element.getAttribute("type") ?? ""}`,
    );
    if (kind.startsWith("SELECT")) await field.selectOption(value);
    else if (/radio|checkbox/.test(kind))
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  }
}

/** A further row of a list is closed until one asks for it. */
async function openFor(page: Page, name: string): Promise<void> {
  await page.locator(`details:has([name="${name}"]):not([open]) > summary`).first().click();
  await expect(page.locator(`main [name="${name}"]`).first()).toBeVisible();
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).first().click();
}

/** Opens what is folded: a form that asks once more before it acts. */
export async function unfold(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole("main")
    .locator("details:not([open]) > summary")
    .filter({ hasText: name })
    .first()
    .click();
}
