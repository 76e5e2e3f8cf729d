import { expect, test, type Page } from "@playwright/test";
import { continueAs } from "../steps/audience";

const lists = {
  visitor: ["/projects", "/organizations", "/impact", "/dev/mail"],
  "programme staff": [
    ...["/staff/projects", "/staff/hours", "/staff/organizations", "/staff/people"],
    "/staff/cohorts/pro-bono-tech-winter-2027/applications",
  ],
} as const;

const filters = (page: Page) => page.getByRole("main").getByRole("search");

test("what narrows a list says what does so now, and takes it away", async ({ page }) => {
  await page.goto("/projects?q=a&discipline=design&open=1");
  const removals = filters(page).getByRole("link", { name: /^Remove filter/ });
  await expect(removals).toHaveText(["“a”", "Needs someone for: Design", "Only with open seats"]);
  await removals.first().click();
  await expect(page).toHaveURL(/\/projects\?discipline=design&open=1$/);
  await expect(removals).toHaveCount(2);
  await filters(page).getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/projects\?q=&cause=&discipline=design&cohort=&open=1$/);
  await filters(page).getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/projects$/);
  await expect(removals).toHaveCount(0);
});

for (const reader of ["visitor", "programme staff"] as const)
  test(`every list of a ${reader} is narrowed by the same word`, async ({ page }) => {
    if (reader !== "visitor") await continueAs(page, reader);
    for (const address of lists[reader]) {
      await page.goto(address);
      await expect(filters(page).getByRole("button"), address).toHaveText(["Show"]);
    }
  });

test("what was chosen by a tab or a link stays when one narrows further", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/projects?view=table&rule=problem");
  await filters(page).getByRole("searchbox").fill("nothing is called so");
  await filters(page).getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/view=table&rule=problem&q=nothing/);
  await filters(page).getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/staff\/projects\?view=table$/);
});
