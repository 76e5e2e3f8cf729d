import { expect, test, type Page } from "@playwright/test";
import { beginApplication } from "../steps/apply";
import { continueAs, signInByMail } from "../steps/audience";
import { press, write } from "../steps/write";

const question = "How do we move the notes of last year?";

async function helpBoard(page: Page): Promise<string> {
  await continueAs(page, "professional");
  await page.goto("/professional");
  const community = await page.locator("main a[href$='/community']").first().getAttribute("href");
  return `${community}/help`;
}

const ask = (page: Page) => page.getByRole("main").locator("input[name=title]");

test("typed words stay when language and appearance are switched, and are there when one comes back", async ({
  page,
}) => {
  const board = await helpBoard(page);
  await page.goto(board);
  await ask(page).fill(question);
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(ask(page)).toHaveValue(question);
  await expect(page.getByRole("button", { name: "Español" })).toBeFocused();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(ask(page)).toHaveValue(question);

  let asked = "";
  page.once("dialog", (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await page.getByRole("banner").getByRole("link", { name: "Projects", exact: true }).first().click();
  expect(asked).toContain("haven’t sent");
  await expect(page).toHaveURL(new RegExp(`${board}$`));
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("banner").getByRole("link", { name: "Projects", exact: true }).first().click();
  await expect(page).toHaveURL(/\/projects$/);
  await page.goto(board);
  await expect(ask(page)).toHaveValue(question);
  await page.getByRole("button", { name: "Leave it out" }).click();
  await expect(ask(page)).toHaveValue("");
});

test("going back shows what was saved meanwhile, and one goes on from there", async ({ page }) => {
  test.setTimeout(120_000);
  const heading = page.getByRole("heading", { level: 1 });
  const statement = page.locator("[name=statement]");
  await continueAs(page, "company");
  await beginApplication(page);
  await page.getByRole("link", { name: "Why this cohort?" }).click();
  await write(page, { statement: "Saved as it was typed." });
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Apply to/ })
    .click();
  await expect(heading).toHaveText(/^Apply to/);
  await page.goBack();
  await expect(statement).toHaveValue("Saved as it was typed.");
  await press(page, "Save and go on");
  await expect(heading).toHaveText("Are you close to one of these organizations?");
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText("Why this cohort?");
  await write(page, { statement: "Changed after going back." });
  await press(page, "Save and go on");
  await expect(heading).toHaveText("Are you close to one of these organizations?");
  await page.goBack();
  await expect(statement).toHaveValue("Changed after going back.");
});

test("what one saved in another tab is not written over unseen, and can be looked at first", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await signInByMail(page, `two-tabs-${Date.now().toString(36)}@people.example`);
  await page.goto("/professional/profile");
  const fields = { headline: "Draws maps", first: "data", hoursPerWeek: "4" };
  await write(page, { yourName: "Doppelt Beispiel", ...fields });
  await press(page, /^Save/);
  await expect(page).toHaveURL(/said=profile-saved/);
  const late = await context.newPage();
  const headline = (tab: Page) => tab.locator("main [name=headline]");
  const stamp = page.locator("main [name=stamp]");
  const refusal = late.getByText("You saved something else here in another window.");
  for (const tab of [page, late]) await tab.goto("/professional/profile");
  for (const words of ["Draws maps of rivers", "Draws maps of rivers and bridges"]) {
    const seen = await stamp.inputValue();
    await headline(page).fill(words);
    await press(page, /^Save/);
    await expect(stamp).not.toHaveValue(seen);
  }

  await headline(late).fill("Draws maps of streets");
  await press(late, /^Save/);
  await expect(refusal).toBeVisible();
  await expect(headline(late)).toHaveValue("Draws maps of streets");
  const opened = context.waitForEvent("page");
  await late.getByRole("link", { name: "Open the page in another tab" }).click();
  await expect(headline(await opened)).toHaveValue("Draws maps of rivers and bridges");

  await press(late, /^Save/);
  await expect(late.getByText("Your profile is saved.")).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await page.reload();
  await expect(headline(page)).toHaveValue("Draws maps of streets");
});

test("signing out leaves no words in a browser that others use", async ({ page }) => {
  const board = await helpBoard(page);
  await page.goto(board);
  await ask(page).fill(question);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("words:")).length);
  await expect.poll(kept).toBe(1);
  page.once("dialog", (dialog) => void dialog.accept());
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(kept).toBe(0);
  await continueAs(page, "programme staff");
  await page.goto(board);
  await expect(ask(page)).toHaveValue("");
});

test("a press during a slow save under way is not taken for somebody else's", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/projects?view=table&stage=SCOPING");
  const scope = await page.locator("main a[href^='/staff/scoping/']").first().getAttribute("href");
  await page.goto(`${scope}?section=glossary`);
  await page.goto(`${scope}?section=boundaries`);
  const form = page.locator("form", { has: page.locator("[data-stage]") });
  const area = form.getByRole("textbox").first();
  let posts = 0;
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/staff\/scoping\//, async (route) => {
    if (route.request().method() === "POST" && ++posts === 1) await held;
    await route.continue();
  });
  await area.fill("Only what the council owns.");
  await expect(form.locator("[data-stage=saving]")).toBeVisible();
  await area.pressSequentially(" And its parks.");
  await form.getByRole("button", { name: /^Save and/ }).click();
  letThrough();
  await expect(page).toHaveURL(/section=deliverables/);
  await expect(page.getByText("Someone else saved")).toHaveCount(0);
  // the router drops the redirect's anchor: one is on the next section all the same
  await expect(page.getByRole("heading", { name: "Deliverables", exact: true })).toBeFocused();
  await page.goto(`${scope}?section=boundaries`);
  await expect(form.getByRole("textbox").first()).toHaveValue("Only what the council owns. And its parks.");
});

test("what is typed before the page's scripts are there is saved as well", async ({ page }) => {
  await continueAs(page, "programme staff");
  // whose version waits for its partner stays as it is: a save takes the version back
  await page.goto("/staff/projects?view=table&stage=SCOPING&waiting=STAFF");
  const scope = await page.locator("main a[href^='/staff/scoping/']").nth(1).getAttribute("href");
  const [filled, empty] = [page.locator("[name=assumptions]"), page.locator("[name=outOfScope]")];
  await page.goto(`${scope}?section=boundaries`);
  await filled.fill("Drawn with words in it");
  await empty.fill("");
  await page.getByRole("button", { name: /^Save and/ }).click();
  await expect(page).toHaveURL(/section=deliverables/);

  let letThrough = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${scope}?section=boundaries`, { waitUntil: "commit" });
  await filled.fill("Typed while the page was still coming");
  await empty.fill("This as well");
  letThrough();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.unrouteAll({ behavior: "wait" });
  await page.reload();
  await expect(filled).toHaveValue("Typed while the page was still coming");
  await expect(empty).toHaveValue("This as well");
});
