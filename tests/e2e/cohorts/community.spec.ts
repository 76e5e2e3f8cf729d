import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";
import { press, unfold } from "../steps/write";

// People of a cohort beyond their own team: the directory, a question and its answer, a session in one's calendar.
test.setTimeout(90_000);

test("the people of a cohort find, ask and meet each other", async ({ page }) => {
  await continueAs(page, "professional");
  await page.getByRole("link", { name: "Cohort space" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^The space of /);
  const space = new URL(page.url()).pathname;
  const entry = page.getByRole("region", { name: "Your entry" });
  await entry.getByRole("textbox", { name: /^What would you like/ }).fill("Ask me about forms.");
  await entry.getByRole("button", { name: /^(Save|Add me)$/ }).click();
  await expect(page.getByText("This is what the others of your cohort see.", { exact: false })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ask me about forms.");

  await page.goto(`${space}/help`);
  await page.getByRole("textbox", { name: "Your question" }).fill("Which chart for a bright room?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(page.getByRole("heading", { name: "No answer yet" })).toBeVisible();
  const thread = page.url();

  await continueAs(page, "programme staff");
  await page.goto(thread);
  await page.getByRole("textbox", { name: "Your answer" }).fill("Thick lines, few colours.");
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(page.getByRole("heading", { name: "1 answer" })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.goto(`${space}/sessions`);
  await unfold(page, "Plan a session");
  await page.getByRole("textbox", { name: "What is it?" }).fill("Charts in bright rooms");
  await page.getByLabel("Begins").fill("2031-02-04T18:00");
  await press(page, "Plan it");
  await expect(page.getByRole("heading", { name: "Charts in bright rooms" })).toBeVisible();

  await continueAs(page, "professional");
  await page.goto(thread);
  await press(page, "It is solved");
  await expect(page.getByText("Marked as solved.")).toBeVisible();
  await page.goto(`${space}/sessions`);
  await press(page, "Make my address");
  const address = await page.getByLabel(/^Your address/).inputValue();
  const feed = await page.request.get(new URL(address).pathname, { headers: { cookie: "" } });
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  expect(await feed.text()).toContain("Charts in bright rooms");
});
