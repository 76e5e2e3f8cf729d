import { expect, test } from "@playwright/test";
import { continueAs, signInByMail } from "./steps/audience";
import { press, write } from "./steps/write";

// What is forms and links works where scripts are blocked, failed to load or never arrived.
test.use({ javaScriptEnabled: false });

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
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Rides without scripts ${mark}`);

  await write(page, { problem: "Nobody knows who drives whom.", whoHasIt: "", whatWasTried: "" });
  await press(page, "Save and go on");
  await write(page, { whyNow: "Winter is coming.", hopedOutcome: "Everyone gets home." });
  const ownWords = page.getByRole("radio", { name: "Another one, in your own words" });
  if (await ownWords.isVisible()) await ownWords.check();
  await write(page, { priority: "Reach every rider" });
  await press(page, "Save and go on");
  await write(page, { contactName: "Rosa Ejemplo", contactEmail: "rosa@people.example" });
  await press(page, "Save and go on");

  await expect(page.getByText("2 answers are missing")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send the request" })).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Who has it" }).first().click();
  await expect(page.locator("[name=problem]")).toHaveValue("Nobody knows who drives whom.");
  await write(page, { whoHasIt: "Two hundred riders.", whatWasTried: "A telephone list." });
  await press(page, "Save and go on");
  await page.getByRole("main").getByRole("link", { name: "Check and send" }).click();
  await press(page, "Send the request");
  await expect(page.getByText("What happens next")).toBeVisible();
});

test("signing in by mail, and an application from a draft to sent", async ({ page }) => {
  await signInByMail(page, `plain-${mark}@people.example`);
  await page.goto("/cohorts");
  const open = page.getByRole("main").getByRole("listitem").filter({ hasText: "Applications open" });
  await open.first().getByRole("link").first().click();
  await page.getByRole("main").getByRole("link", { name: "Apply to this cohort" }).click();
  await write(page, { statement: "I would like to help." });
  await press(page, "Save draft");
  await expect(page.locator("[name=statement]")).toHaveValue("I would like to help.");
  await write(page, {
    discipline: "design",
    "skills.0.skill": "prototyping",
    "skills.0.level": "3",
    hoursPerWeek: "5",
  });
  await press(page, "Check your answers");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await press(page, "Send application");
  await expect(page).toHaveURL(/\/professional\/applications/);
  await expect(page.getByRole("main")).toContainText("Sent");
});
