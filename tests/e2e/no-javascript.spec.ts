import { expect, test } from "@playwright/test";
import { beginApplication } from "./steps/apply";
import { continueAs, signInByMail } from "./steps/audience";
import { press, write } from "./steps/write";

// What is forms and links works where scripts are blocked, failed to load or never arrived.
test.use({ javaScriptEnabled: false });
test.setTimeout(180_000);

const mark = Date.now().toString(36);

test("a partner's request, from the first word to sent", async ({ page }) => {
  await continueAs(page, "partner");
  await page.goto("/partner/requests/new");
  for (const name of ["organizationId", "programmeId"]) {
    const choice = page.locator(`[name=${name}]`).first();
    if (await choice.isVisible()) await choice.check();
  }
  await write(page, { title: `Rides without scripts ${mark}` });
  await press(page, "Start the request");
  const next = async (question: string, fields: Record<string, string>) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
    await write(page, fields);
    await press(page, "Save and go on");
  };
  await next("What is the problem?", { problem: "Nobody knows who drives whom." });
  await next("Who has this problem?", {});
  await next("What have you tried so far?", {});
  const ownWords = page.getByRole("radio", { name: "Another one, in your own words" });
  if (await ownWords.isVisible()) await ownWords.check();
  await next("Which of your priorities does this serve?", { priority: "Reach every rider" });
  await next("Why now?", { whyNow: "Winter is coming." });
  await next("What do you hope will be different?", { hopedOutcome: "Everyone gets home." });
  await next("Who could give time to it?", {});
  await next("What could you spend on it, now and later?", {});
  await next("Is there a date that cannot move?", {});
  await next("Whom should we write to?", {
    contactName: "Rosa Ejemplo",
    contactEmail: "rosa@people.example",
  });

  await expect(page.getByText("2 answers are missing")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send the request" })).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Who has this problem?" }).first().click();
  await write(page, { whoHasIt: "Two hundred riders." });
  await press(page, /^Save and/);
  await expect(
    page.getByText("1 answer is missing").or(page.getByText("One answer is missing")),
  ).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "What have you tried so far?" }).first().click();
  await write(page, { whatWasTried: "A telephone list." });
  await press(page, /^Save and/);
  await press(page, "Send the request");
  await expect(page.getByText("What happens next")).toBeVisible();
});

test("signing in by mail, and an application from a draft to sent", async ({ page }) => {
  await signInByMail(page, `plain-${mark}@people.example`);
  await beginApplication(page);
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("link", { name: "Why this cohort?" }).click();
  await write(page, { statement: "I would like to help." });
  await press(page, "Save and come back later");
  await page.getByRole("link", { name: "Go on with question 1" }).click();
  await write(page, { discipline: "design" });
  await press(page, "Save and go on");
  await write(page, { "skills.0.skill": "prototyping", "skills.0.level": "3" });
  await press(page, "Save and go on");
  await expect(heading).toHaveText("How much time do you have?");
  await press(page, "Save and come back later");
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByText("One answer is missing")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send application" })).toHaveCount(0);
  await page.getByRole("link", { name: "Change: How much time do you have?" }).click();
  await write(page, { hoursPerWeek: "5" });
  await press(page, "Save and check");
  await expect(heading).toHaveText("Check your answers");
  await press(page, "Send application");
  await expect(page.getByText("Fill this in.").first()).toBeVisible();
  await write(page, { yourName: "Ada Plain" });
  await press(page, "Send application");
  await expect(page).toHaveURL(/\/professional\/applications/);
  await expect(page.getByRole("main")).toContainText("Sent");
});

test("a list sent without its name and its file is told both, and the file is asked for again", async ({
  page,
}) => {
  await continueAs(page, "administrator");
  await page.goto("/staff/imports");
  const [file, source] = [page.getByLabel("File"), page.getByLabel("Name of the list")];
  await press(page, "Upload and check");
  await expect(file).toHaveAccessibleDescription(/Fill this in/);
  await expect(source).toHaveAccessibleDescription(/Fill this in/);
  await file.setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("name\nA\n") });
  await press(page, "Upload and check");
  await expect(file).toHaveAccessibleDescription(/Choose the file again/);
  await expect(source).toHaveAccessibleDescription(/Fill this in/);
});

test("two tabs of one form: the second doesn't save over the first unseen, though its first try was wrong", async ({
  page,
  context,
}) => {
  await signInByMail(page, `tabs-${mark}@people.example`);
  const late = await context.newPage();
  const name = (tab: typeof page) => tab.getByLabel("Your name");
  for (const tab of [page, late]) await tab.goto("/settings");
  await name(page).fill("Erste Beispiel");
  await press(page, "Save settings");
  await expect(page.getByText("Your settings are saved.")).toBeVisible();

  await name(late).fill("");
  await press(late, "Save settings");
  await expect(late.getByText("Fill this in.").first()).toBeVisible();
  await name(late).fill("Zweite Beispiel");
  await press(late, "Save settings");
  await expect(late.getByText("You saved something else here in another window.")).toBeVisible();
  await expect(name(late)).toHaveValue("Zweite Beispiel");
  await press(late, "Save settings");
  await expect(late.getByText("Your settings are saved.")).toBeVisible();
  await page.reload();
  await expect(name(page)).toHaveValue("Zweite Beispiel");
});
