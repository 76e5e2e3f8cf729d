import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { continueAs, signInByMail } from "../steps/audience";
import { press, unfold } from "../steps/write";

// Staff work out teams, settle a pair, publish; someone answers for themselves.
test.setTimeout(120_000);

const formation = "/staff/cohorts/pro-bono-tech-winter-2027/formation";

async function workOut(page: Page) {
  await press(page, /^Work out teams/);
  await expect(page.getByRole("heading", { name: "Five ways to form teams" })).toBeVisible({
    timeout: 30_000,
  });
}

test("teams are worked out, settled, published and answered", async ({ page }) => {
  await continueAs(page, "administrator");
  await page.goto(formation);
  await workOut(page);
  const teams = page.getByRole("region", { name: "Teams: Balanced" });
  const first = teams.locator('a[href*="person="]').first();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${name} as `) })).toBeVisible();
  await press(page, "Settle it");
  await expect(page.getByText("Something has changed since", { exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "What you settled" })).toContainText(name);
  await workOut(page);
  await expect(teams.getByText("Settled by you")).toBeVisible();

  await press(page, /^Keep .* and write to everyone/);
  await expect(
    page.getByText("The seats are kept, and everyone has been written to.", { exact: false }),
  ).toBeVisible();
  const answers = page.getByRole("region", { name: "Answers to published seats" });
  await expect(answers.getByRole("row").filter({ hasText: name })).toContainText("Yet to answer");

  await signInByMail(page, await addressOf(page, name));
  await page.goto("/professional");
  await page.getByRole("link", { name: /a seat on .* is kept for you/ }).click();
  await expect(page.getByRole("heading", { name: "A seat is kept for you" })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await unfold(page, "Accept the seat");
  await press(page, "Yes, I take this seat");
  await expect(page.getByText("The seat is yours. Welcome to the team.")).toBeVisible();

  await continueAs(page, "administrator");
  await page.goto(formation);
  await expect(answers.getByRole("row").filter({ hasText: name })).toContainText("Accepted");
});

/** Whom the message about the seat went to. */
async function addressOf(page: Page, name: string): Promise<string> {
  let address = "";
  await expect(async () => {
    await page.goto("/dev/mail");
    await page
      .getByRole("link", { name: /^A seat is kept for you/ })
      .first()
      .click({ timeout: 500 });
    await page.waitForURL(/\/dev\/mail\/./, { timeout: 5000 });
    const text = await page.getByRole("main").innerText();
    expect(text).toContain(`Hello ${name}`);
    address = /\S+@\S+\.example/.exec(text)?.[0] ?? "";
  }).toPass({ timeout: 20_000 });
  return address;
}
