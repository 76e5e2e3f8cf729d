import { expect, test } from "@playwright/test";
import { continueAs, readersName } from "../steps/audience";
import { press } from "../steps/write";

const board = "/professional/select/pro-bono-tech-evenings-winter-2027";

test("who looks at the board sees at once that someone got a seat, and can wait for one that is full", async ({
  browser,
}) => {
  const [watching, staffing] = [await browser.newContext(), await browser.newContext()];
  const page = await watching.newPage();
  await continueAs(page, "professional");
  const line = page.waitForResponse((response) => response.url().endsWith("/seats"));
  await page.goto(board);
  expect((await line).headers()["content-type"]).toBe("text/event-stream");
  const seats = page.getByRole("status").filter({ hasText: "open now" });
  const count = async () => Number(/\d+/.exec(await seats.innerText())?.[0]);
  const before = await count();

  const staff = await staffing.newPage();
  await continueAs(staff, "administrator");
  await staff.goto("/projects/permits-in-plain-words/team");
  await staff.getByRole("main").getByRole("link", { name: "Place a person" }).first().click();
  const me = await readersName(page);
  const others = staff.getByLabel("Who").locator("option:not([value=''])", { hasNotText: me });
  await staff.getByLabel("Who").selectOption((await others.first().getAttribute("value")) ?? "");
  await staff.getByLabel(/^Why, where skills/).fill("They have done this elsewhere.");
  await press(staff, "Give them this seat");
  await expect(staff.getByText("They have the seat, and we have written to them.")).toBeVisible();
  await expect.poll(count, "without a reload").toBe(before - 1);

  await press(page, "Wait for a seat");
  await expect(page.getByText("You are number 1 of 1 in line")).toBeVisible();
  await press(page, "Stop waiting");
  await expect(page.getByText("You are number 1 of 1 in line")).toHaveCount(0);
  await watching.close();
  await staffing.close();
});

test("only people who are signed in hear of a cohort's seats", async ({ request, page }) => {
  const address = "/api/cohorts/pro-bono-tech-evenings-winter-2027/seats";
  expect((await request.get(address)).status()).toBe(401);
  await continueAs(page, "professional");
  expect((await page.request.get(address.replace("evenings", "nowhere"))).status()).toBe(404);
});
