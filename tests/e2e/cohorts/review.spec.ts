import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";
import { press } from "../steps/write";

// Staff mark an application, find those that are ready, read the letters and send them.
test.setTimeout(90_000);

const applications = "/staff/cohorts/pro-bono-tech-winter-2027/applications";

test("an application is marked, and several are decided with letters read first", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto(applications);
  await page.getByRole("link", { name: /^For you to review/ }).click();
  await page.waitForURL(/reviews=mine/);
  const row = page.getByRole("row").filter({ hasText: "0 of 2" }).first();
  await row.getByRole("rowheader").getByRole("link").click();
  const review = page.getByRole("region", { name: "Your review" });
  for (const question of ["Skill", "Time", "Working together", "Reason"])
    await review
      .getByRole("group", { name: new RegExp(`^${question}:`) })
      .getByLabel("4 good")
      .check();
  await review.getByRole("button", { name: "Save review" }).click();
  await expect(page.getByText("Your review is in.", { exact: true })).toBeVisible();
  await expect(review.getByText("One review is in, one is missing.")).toBeVisible();

  await page.goto(`${applications}?state=SUBMITTED&sort=marks`);
  const decide = page.getByRole("region", { name: "Decide on those you ticked" });
  const rows = page.getByRole("row").filter({ has: page.getByRole("checkbox") });
  const names = await rows.getByRole("rowheader").allInnerTexts();
  await expect(decide).toBeHidden();
  for (const name of names.slice(0, 2)) await page.getByLabel(`Choose ${name}`).check();
  await expect(page.getByText("2 ticked", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Decide on those you ticked" }).click();
  await expect(decide).toBeInViewport();
  await page.getByLabel("Decline").check();
  await press(page, "Preview the letters");
  await expect(page.getByText("Say why: the person reads this.").first()).toBeVisible();
  await expect(page.getByLabel(`Choose ${names[0]}`)).toBeChecked();
  await page.getByRole("textbox", { name: "Reason" }).fill("The places in this discipline are taken.");
  await page.getByRole("textbox", { name: "Next step" }).fill("Apply to the spring cohort.");
  await press(page, "Preview the letters");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Decline 2 applications");
  const letter = page.getByRole("region", { name: "The letter" });
  await expect(letter).toContainText("Apply to the spring cohort.");
  await page.getByRole("link", { name: `Read the letter to ${names[1]}` }).click();
  await expect(letter).toContainText(`This is what ${names[1]} gets`);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await press(page, "Send 2 letters");
  await expect(page.getByText("Decided. The letters are on their way.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Send/ })).toHaveCount(0);
});

test("a name written from right to left keeps the words around it where they are", async ({ page }) => {
  const name = "مثال العلي";
  await continueAs(page, "programme staff");
  await page.goto(`${applications}?q=mithal`);
  await expect(page.getByLabel(`Choose \u2068${name}\u2069`)).toBeVisible();
  await page.getByRole("table").getByRole("link", { name }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(`Application by \u2068${name}\u2069`);
  const [before, named] = await heading.evaluate((element, name) => {
    const text = element.firstChild!;
    const at = text.textContent!.indexOf(name);
    return [
      [0, at],
      [at, at + name.length],
    ].map(([from, to]) => {
      const range = document.createRange();
      range.setStart(text, from!);
      range.setEnd(text, to!);
      return range.getBoundingClientRect();
    });
  }, name);
  expect(before!.right).toBeLessThanOrEqual(named!.left + 1);
  await expect(page).toHaveTitle(`Application by \u2068${name}\u2069 · Commonwork`);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("what decides on several stands there, and asks for a tick", async ({ page }) => {
    await continueAs(page, "programme staff");
    await page.goto(applications);
    await press(page, "Preview the letters");
    await expect(page.getByText("Tick at least one in the list above.")).toBeVisible();
  });
});
