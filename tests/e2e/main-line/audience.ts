import { expect, type Page } from "@playwright/test";

export type Audience =
  "programme staff" | "partner" | "professional" | "funder" | "company" | "administrator";

/** Signs in as one of the demonstration's people, as a visitor would. */
export async function continueAs(page: Page, audience: Audience): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(`^Continue as ${audience}`) }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Signs in with an address, by the link in the mail, which waits in the outbox of the demonstration. */
export async function signInByMail(page: Page, address: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your email address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your inbox");
  await page.goto(await linkInMail(page, address, /\/sign-in\/confirm\?\S+/));
  await page.getByRole("button", { name: "Sign in now" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The first address in the newest message to someone that looks like `pattern`; waits until the worker wrote the message. */
export async function linkInMail(page: Page, to: string, pattern: RegExp): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    await page.goto("/dev/mail");
    await page
      .getByRole("row")
      .filter({ hasText: to })
      .or(page.getByRole("listitem").filter({ hasText: to }))
      .first()
      .getByRole("link")
      .first()
      .click();
    link = pattern.exec(await page.getByRole("main").innerText())?.[0];
    expect(link).toBeTruthy();
  }).toPass({ timeout: 20_000 });
  return link!;
}
