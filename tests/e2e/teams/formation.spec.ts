import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { continueAs, signInByMail } from "../steps/audience";
import { press, unfold, write } from "../steps/write";

// Staff work out teams, settle a pair, publish; someone answers for themselves.
test.setTimeout(240_000);

const cohort = "/staff/cohorts/pro-bono-tech-winter-2027";
const formation = `${cohort}/formation`;

async function workOut(page: Page) {
  await press(page, /^Work out teams/);
  // the worker solves integer programs; on a busy machine that is no matter of seconds
  await expect(page.getByRole("heading", { name: "Five ways to form teams" })).toBeVisible({
    timeout: 90_000,
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

  const told = await someoneTold(page);
  await signInByMail(page, told.address);
  await page.goto("/professional");
  await page.getByRole("link", { name: /a seat on .* is kept for you/ }).click();
  await expect(page.getByRole("heading", { name: "A seat is kept for you" })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await unfold(page, "Accept the seat");
  await press(page, "Yes, I take this seat");
  await expect(page.getByText("The seat is yours. Welcome to the team.")).toBeVisible();

  await continueAs(page, "administrator");
  await page.goto(formation);
  await expect(answers.getByRole("row").filter({ hasText: told.name })).toContainText("Accepted");
});

test("someone is tried on another role by dragging, and nothing is settled by it", async ({ page }) => {
  await continueAs(page, "administrator");
  await page.goto("/staff/cohorts/pro-bono-tech-evenings-winter-2027/formation");
  await workOut(page);
  const settled = page.getByRole("region", { name: "What you settled" }).getByRole("listitem");
  const before = await settled.allInnerTexts();
  const team = page.getByRole("region", { name: "Teams: Balanced" });
  const grip = team.getByTitle("Drag to another role").first();
  const role = team.getByRole("listitem").filter({ hasText: "stays empty" }).last();
  await grip.scrollIntoViewIfNeeded();
  await grip.hover();
  await page.mouse.down();
  await role.hover({ position: { x: 20, y: 8 } });
  await role.hover({ position: { x: 30, y: 12 } });
  await page.mouse.up();
  await page.waitForURL(/person=.+&role=.+#try$/);
  await expect(page.getByRole("link", { name: "Leave it as it is" })).toBeVisible();
  // what it would mean is where one goes on, by keyboard and by ear too
  const answer = page.locator("#try :is(h2, h3):focus");
  await expect(answer).toHaveText(/ as /);
  expect(await settled.allInnerTexts()).toEqual(before);

  await page.getByRole("link", { name: "Leave it as it is" }).click();
  await expect(answer).toHaveCount(0);
  await team.locator("a[href$='#try']").first().focus();
  await page.keyboard.press("Enter");
  await expect(answer).toHaveText(/ as /);

  await unfold(page, "If someone left, or a role asked for less");
  await press(page, "See who would follow");
  await expect(page.getByRole("heading", { name: /^If .+ left$/ })).toBeVisible();
  await unfold(page, "If someone left, or a role asked for less");
  await page.getByLabel("The role asks for").selectOption("times");
  await press(page, "See what it would change");
  await expect(page.getByRole("heading", { name: /^If it had no set meeting time: / })).toBeVisible();
});

test("supply and demand follows along while a colleague changes the cohort", async ({ browser }) => {
  const [watching, changing] = [await browser.newContext(), await browser.newContext()];
  const page = await watching.newPage();
  await continueAs(page, "administrator");
  const line = page.waitForResponse((response) => response.url().endsWith("/supply"));
  await page.goto(cohort);
  expect((await line).status()).toBe(200);
  await unfold(page, "The figures by discipline");
  const places = page.getByRole("row").filter({ hasText: "Data" }).getByRole("cell").nth(4);
  const before = Number((await places.innerText()).replace(/\D/g, ""));

  const colleague = await changing.newPage();
  await continueAs(colleague, "administrator");
  await colleague.goto(`${cohort}/edit`);
  await write(colleague, { "places.data": String(before + 30) });
  await press(colleague, "Save cohort");
  await expect(places, "without a reload").toHaveText(String(before + 30));
  await watching.close();
  await changing.close();
});

/** Someone to whom the message about their seat went in English. */
async function someoneTold(page: Page): Promise<{ name: string; address: string }> {
  let text = "";
  await expect(async () => {
    await page.goto("/dev/mail");
    const letter = page.getByRole("link", { name: /^A seat is kept for you/ }).first();
    await letter.click({ timeout: 500 });
    await page.waitForURL(/\/dev\/mail\/./, { timeout: 5000 });
    text = await page.getByRole("main").innerText();
    expect(text).toContain("Hello ");
  }).toPass({ timeout: 20_000 });
  return { name: /Hello ([^,\n]+)/.exec(text)![1]!, address: /\S+@\S+\.example/.exec(text)![0] };
}
