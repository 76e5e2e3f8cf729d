import { expect, test, type Page, type Request } from "@playwright/test";
import { continueAs, signInByMail } from "../steps/audience";
import { write } from "../steps/write";

// Wherever an act leads, somebody without a mouse is where its outcome is said; nothing that unfolds stays in their way.

/** What has the focus, as one would name it; the body is nowhere. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active && active !== document.body
      ? (active.textContent ?? "").trim() || active.tagName
      : "nowhere";
  });

async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
}

/** Somebody of this test alone, whose words no other test reads. */
const joinAs = (page: Page, who: string) =>
  signInByMail(page, `${who}-${Date.now().toString(36)}@people.example`);

test("menus and confirmations close by Escape, and go back to their button", async ({ page }) => {
  await continueAs(page, "professional");
  const menu = page.getByRole("banner").locator("summary", { hasText: "your account" });
  const settings = page.getByRole("link", { name: "Settings", exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(settings).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
  await expect(menu).toBeFocused();

  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(settings).toBeHidden();

  await menu.focus();
  await page.keyboard.press("Enter");
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press("Tab");
  await expect(settings).toBeHidden();

  await page.goto("/professional/hours");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Correct/ })
    .first()
    .click();
  const cancel = page.getByRole("main").locator("summary", { hasText: "Should not be there" });
  await cancel.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(cancel).toBeFocused();
  await expect(cancel.locator("xpath=..")).not.toHaveAttribute("open");
});

test("settings and the way out are under one's name", async ({ page }) => {
  await continueAs(page, "funder");
  await page.getByRole("banner").locator("summary", { hasText: "your account" }).click();
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/funder");
  await expect(page).toHaveURL(/sign-in/);
});

test("a row is added into its field, removed, brought back, and stays away once saved", async ({ page }) => {
  await joinAs(page, "rows");
  await page.goto("/professional/profile");
  const skills = page.locator("[name^='skills.'][name$='.skill']");
  const said = () =>
    skills.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).filter(Boolean));
  await write(page, {
    yourName: "Zeilenweise Beispiel",
    headline: "Reads tables aloud",
    first: "data",
    hoursPerWeek: "4",
    "skills.0.skill": "SQL",
    "skills.1.skill": "React",
  });

  const before = await skills.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  await page.locator("summary:visible", { hasText: "Add a skill" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(`[name='skills.${before}.skill']`)).toBeFocused();

  await pressByKey(page, /^Remove.*Skill 1$/);
  const back = page.getByRole("button", { name: /^Bring it back.*Skill 1$/ });
  await expect(back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[name='skills.0.skill']")).toBeFocused();
  await expect(page.locator("[name='skills.0.skill']")).toHaveValue("SQL");

  await pressByKey(page, /^Remove.*Skill 1$/);
  await pressByKey(page, /^Save/);
  await expect.poll(() => focused(page)).toContain("saved");
  await page.goto("/professional/profile");
  await expect.poll(said).toEqual(["React"]);
});

test("the same act twice is said twice, though the banner is the same", async ({ page }) => {
  await joinAs(page, "twice");
  await page.goto("/settings");
  await page.getByLabel("Your name").fill("Wiederholt Beispiel");
  for (let time = 0; time < 2; time++) {
    await pressByKey(page, "Save settings");
    await expect.poll(() => focused(page)).toContain("saved");
  }
});

const heading = (page: Page) => page.locator("h1:focus, h2:focus, h3:focus");

test("a list that is narrowed by the keyboard begins at its heading", async ({ page }) => {
  await page.goto("/projects");
  const filters = page.getByRole("main").getByRole("search");
  await filters.getByRole("searchbox").fill("a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=a/);
  await expect(heading(page)).toHaveText(/projects?$/);
  await filters.getByRole("button", { name: "Show" }).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(/projects?$/);
  await filters.getByRole("link", { name: /“a”/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/q=a/);
  await expect(heading(page)).toHaveText(/projects?$/);
});

test("the next rows of a list that is paged by the keyboard begin at its heading", async ({ page }) => {
  await page.goto("/organizations");
  const next = page.getByRole("main").getByRole("link", { name: "Next" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/page=2/);
  await expect(heading(page)).toHaveText(/organizations?$/);
});

test("what is refused is where the focus is, and leads to its field", async ({ page }) => {
  await joinAs(page, "refused");
  await page.goto("/settings");
  await page.getByLabel("Your name").fill("");
  await pressByKey(page, "Save settings");
  await expect.poll(() => focused(page)).toContain("Your name: Fill this in.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Your name")).toBeFocused();
});

test("an act whose button goes with it, and one that asks once more, leave the focus at what was said", async ({
  page,
}) => {
  await joinAs(page, "feed");
  await page.goto("/settings");
  await pressByKey(page, "Make my address");
  await expect.poll(() => focused(page)).toContain("Your address is ready.");
  const more = page.getByRole("main").locator("summary", { hasText: "End it" });
  await more.focus();
  await page.keyboard.press("Enter");
  await pressByKey(page, "End it");
  await expect.poll(() => focused(page)).toContain("The address no longer works.");
});

test("several rows at once, and one of them alone, leave the focus at what was said", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/hours");
  const main = page.getByRole("main");
  await pressByKey(page, "Verify the chosen ones");
  await expect.poll(() => focused(page)).toContain("Choose at least one entry.");

  const decide = main.getByRole("link", { name: /^Ask or turn down/ }).last();
  await decide.focus();
  await page.keyboard.press("Enter");
  await expect(main.getByRole("button", { name: "Send the question" })).toBeVisible();
  await expect(heading(page)).toHaveText("Ask about it");
  await pressByKey(page, "Send the question");
  await expect.poll(() => focused(page)).toContain("Fill this in.");

  await page.goto("/staff/hours");
  await main.getByRole("checkbox").last().focus();
  await page.keyboard.press("Space");
  await pressByKey(page, "Verify the chosen ones");
  await expect.poll(() => focused(page)).toContain("erified");
});

test("a page that is drawn anew by itself leaves the focus where it is", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.addInitScript(() => {
    window.EventSource = class extends EventTarget {
      constructor() {
        super();
        document.documentElement.dataset.line = "open";
        addEventListener("ring", () => this.dispatchEvent(new Event("change")));
      }
      close() {}
    } as unknown as typeof EventSource;
  });
  await page.goto("/staff/cohorts/pro-bono-tech-winter-2027");
  await expect(page.locator("html[data-line=open]")).toBeAttached();
  const link = page.getByRole("main").getByRole("link", { name: "Cohort space" });
  await link.focus();
  // the router may break off what it reads once it has all of it
  let parts = 0;
  const count = (request: Request) => void (parts += request.headers()["rsc"] === "1" ? 1 : 0);
  page.on("requestfinished", count);
  page.on("requestfailed", count);
  for (let time = 0; time < 2; time++) {
    const before = parts;
    await page.evaluate(() => dispatchEvent(new Event("ring")));
    await expect.poll(() => parts).toBeGreaterThan(before);
    await expect(link).toBeFocused();
  }
});
