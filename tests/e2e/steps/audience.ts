import { expect, type Page } from "@playwright/test";

export type Audience =
  "programme staff" | "partner" | "professional" | "funder" | "company" | "administrator";

/** Signs in as one of the demonstration's people, as a visitor would. */
export async function continueAs(page: Page, audience: Audience): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(`^Continue as ${audience}`) }).click();
  await expect(page).not.toHaveURL(/sign-in/, { timeout: 30_000 }); // the first of a run, on a busy machine
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Signs in with an address, by the link in the mail, which waits in the outbox of the demonstration. */
export async function signInByMail(page: Page, address: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your email address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your inbox");
  // an older link may lie on top until the worker has written the new message
  await expect(async () => {
    await page.goto(await linkInMail(page, address, /\/sign-in\/confirm\?\S+/));
    expect(await page.getByRole("button", { name: "Sign in now" }).isVisible()).toBe(true);
  }).toPass({ timeout: 30_000 });
  await page.getByRole("button", { name: "Sign in now" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The first address in the newest message to someone that looks like `pattern`. */
async function linkInMail(page: Page, to: string, pattern: RegExp): Promise<string> {
  await page.goto(`/dev/mail?${new URLSearchParams({ to })}`);
  // the page is drawn on the server: what it doesn't show yet is looked for by the next try, however slow the machine
  const messages = page.locator("main a[href^='/dev/mail/']");
  const [newest] = await messages.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(newest).toBeTruthy();
  await page.goto(newest ?? "");
  const link = pattern.exec(await page.getByRole("main").innerText())?.[0];
  expect(link).toBeTruthy();
  return link ?? "";
}

/** The name that the header calls the reader by. */
export const readersName = (page: Page) => page.getByRole("banner").locator("summary bdi").innerText();
