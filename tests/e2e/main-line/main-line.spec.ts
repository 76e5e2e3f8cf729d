import { expect, test, type Page } from "@playwright/test";
import { continueAs, signInByMail } from "../steps/audience";
import { moveCalendar } from "../steps/calendar";
import { press, unfold, write } from "../steps/write";

// One thin line from a partner's request to a funder's report, through the pages, as each audience in turn.
test.describe.configure({ mode: "serial" });
test.setTimeout(180_000);

const mark = Date.now().toString(36);
const cohort = `Main line ${mark}`;
const title = `One list of volunteers ${mark}`;
const newcomer = `newcomer-${mark}@people.example`;
const slug = `one-list-of-volunteers-${mark}`;
let cohortSlug: string;

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
/** Writes one section of the scope as staff, and saves it. */
const section = async (page: Page, name: string, fields: Record<string, string>) => {
  await page.goto(`/staff/scoping/${slug}?section=${name}`);
  await write(page, fields);
  await press(page, /^Save/);
  await expect(page).not.toHaveURL(new RegExp(`section=${name}(#|$)`));
};
/** Answers one question and goes on to the next. */
const answer = async (page: Page, question: string, fields: Record<string, string>) => {
  await expect(heading(page)).toHaveText(question);
  await write(page, fields);
  await press(page, "Save and go on");
};
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

test("staff write a cohort's calendar and publish it", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/programmes");
  await page.getByRole("link", { name: "New cohort" }).first().click();
  await write(page, {
    name: cohort,
    summary: "A cohort that lives as long as this test.",
    applicationsOpenAt: `${day(1)}T09:00`,
    applicationsCloseAt: `${day(2)}T09:00`,
    reviewEndsAt: `${day(3)}T09:00`,
    claimingOpensAt: `${day(4)}T09:00`,
    claimingClosesAt: `${day(5)}T09:00`,
    kickoffOn: day(7),
    endsOn: day(90),
  });
  await press(page, "Save draft");
  await expect(heading(page)).toHaveText(cohort);
  cohortSlug = new URL(page.url()).pathname.split("/").at(-1)!;
  await unfold(page, "Publish cohort");
  await press(page, "Publish cohort");
  await expect(page.getByRole("link", { name: "Public page" })).toBeVisible();
  await page.goto(`/cohorts/${cohortSlug}`);
  await expect(heading(page)).toHaveText(cohort);
});

test("a partner writes a request, saved as they type, and sends it", async ({ page }) => {
  await continueAs(page, "partner");
  await page.goto("/partner/requests/new");
  const organization = page.locator("[name=organizationId]");
  if (await organization.first().isVisible()) await organization.first().check();
  await page.getByRole("radio", { name: /^Pro Bono Tech/ }).check();
  await write(page, { title });
  await press(page, "Start the request");
  await expect(heading(page)).toHaveText("What is the problem?");
  await write(page, { problem: "Five spreadsheets, five truths." });
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(page.locator("[name=problem]")).toHaveValue("Five spreadsheets, five truths.");
  await press(page, "Save and go on");
  await answer(page, "Who has this problem?", { whoHasIt: "Two coordinators and ninety volunteers." });
  await answer(page, "What have you tried so far?", { whatWasTried: "A shared folder." });
  const priority = page.locator("[name=priorityId]");
  await expect(heading(page)).toHaveText("Which of your priorities does this serve?");
  if (await priority.first().isVisible()) await priority.first().check();
  else await write(page, { priority: "Reach every volunteer within a day" });
  await press(page, "Save and go on");
  await answer(page, "Why now?", { whyNow: "The grant begins in spring." });
  await answer(page, "What do you hope will be different?", { hopedOutcome: "Nobody is called twice." });
  await answer(page, "Who could give time to it?", { capacity: "Rosa, two hours a week" });
  await answer(page, "What could you spend on it, now and later?", {});
  await answer(page, "Is there a date that cannot move?", {});
  await answer(page, "Whom should we write to?", {
    contactName: "Rosa Ejemplo",
    contactEmail: "rosa@people.example",
  });
  await expect(heading(page)).toHaveText("Check your answers");
  await press(page, "Send the request");
  await expect(page.getByText("What happens next")).toBeVisible();
  await expect(page.getByText(/Your reference is CW-\d+/)).toBeVisible();
});

test("staff scope it, name what is missing, and put version 1 to both sides", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto(`/staff/scoping/${slug}`);
  await press(page, "Take into scoping");
  const blockers = page.getByRole("list", { name: "Needed" });
  await expect(blockers.getByRole("link").first()).toBeVisible();
  await section(page, "problem", { causes: "health" });
  await section(page, "outcomes", {
    "outcomes.0.what": "One list that everyone trusts.",
    "outcomes.0.baseline": "Five lists",
    "outcomes.0.target": "One list",
    "outcomes.0.measuredBy": "A count in June",
  });
  await section(page, "boundaries", { outOfScope: "The payroll list" });
  await section(page, "deliverables", {
    "deliverables.0.title": "A volunteer list",
    "deliverables.0.acceptance": "Two coordinators used it for a week",
  });
  await section(page, "team", {
    weeks: "8",
    "roles.0.title": "Data analyst",
    "roles.0.discipline": "data",
    "roles.0.seats": "1",
    "roles.0.hoursPerWeek": "4",
    "roles.0.skills.0.skill": "sql",
    "roles.0.skills.0.level": "2",
  });
  await section(page, "effort", { "efforts.0.hours": "28" });
  await section(page, "risks", {
    "risks.0.what": "Nobody knows who changed the old lists",
    "risks.0.mitigation": "Freeze them on day one",
    "risks.0.owner": "Rosa Ejemplo",
  });
  await section(page, "communication", {
    channel: "Email",
    cadence: "Every Tuesday",
    replyTime: "Two working days",
    partnerContact: "Rosa Ejemplo, rosa@people.example",
    decisionMaker: "Rosa Ejemplo",
    checkIns: "Five minutes every Friday",
    demos: "Every second Tuesday",
  });
  await section(page, "handoff", {
    handoffOwner: "Rosa Ejemplo",
    handoffSecond: "Ann Example",
    runningCost: "0",
  });
  await page.goto(`/staff/scoping/${slug}`);
  await press(page, "Put version 1 to both sides");
  await press(page, "Approve version 1");
  await expect(page.getByText(/^Approved by/)).toBeVisible();
});

test("the partner approves, and staff publish it into the cohort", async ({ page }) => {
  await continueAs(page, "partner");
  await page.goto(`/projects/${slug}/scope`);
  await page.getByLabel("We will keep to the communication plan").check();
  await press(page, "Approve version 1");
  await expect(page.getByText("Agreed by both sides").first()).toBeVisible();

  await continueAs(page, "programme staff");
  await page.goto(`/staff/scoping/${slug}`);
  const choice = page.locator("main [name=cohortId]");
  if ((await choice.first().evaluate((element) => element.tagName)) === "SELECT")
    await choice.selectOption({ label: cohort });
  else await page.getByLabel(cohort).check();
  await page.locator("main [name=summary]").fill("One list of volunteers that two coordinators trust.");
  await press(page, "Publish the project");
  await expect(page).toHaveURL(new RegExp(`/projects/${slug}`));
  await expect(heading(page)).toHaveText(title);
  await page.goto(`/cohorts/${cohortSlug}`);
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});

test("a newcomer signs in by mail and applies; staff accept", async ({ page }) => {
  await moveCalendar(cohort, "applying");
  await signInByMail(page, newcomer);
  await page.goto(`/professional/apply/${cohortSlug}`);
  await page.getByRole("link", { name: "Start with question 1" }).click();
  await answer(page, "What would you do on a team?", { discipline: "data" });
  await answer(page, "Which skills would you use?", { "skills.0.skill": "sql", "skills.0.level": "4" });
  await answer(page, "How much time do you have?", { hoursPerWeek: "6" });
  await answer(page, "Which causes do you care about?", {});
  await answer(page, "How would you like to take part?", {});
  await answer(page, "When are you usually free?", {});
  await answer(page, "Where can you work, and in which languages?", {});
  await expect(heading(page)).toHaveText("Why this cohort?");
  await write(page, { statement: "I like lists that everyone trusts." });
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.reload();
  await expect(page.locator("[name=statement]")).toHaveValue("I like lists that everyone trusts.");
  await press(page, "Save and go back");
  await answer(page, "Where can you work, and in which languages?", { place: "EITHER" });
  await answer(page, "Why this cohort?", {});
  await answer(page, "Are you close to one of these organizations?", {});
  await expect(heading(page)).toHaveText("Check your answers");
  await write(page, { yourName: `Newcomer ${mark}` });
  await press(page, "Send application");
  await expect(page.getByText("Your application is on its way.", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Change it" }).click();
  await page.getByRole("link", { name: "Change: How much time do you have?" }).click();
  await write(page, { hoursPerWeek: "" });
  await press(page, "Save this answer");
  await expect(page.locator("[name=hoursPerWeek]")).toHaveAttribute("aria-invalid", "true");
  await write(page, { hoursPerWeek: "5" });
  await press(page, "Save this answer");
  await expect(page.getByText("Your changes are saved.")).toBeVisible();
  await expect(page.getByText("5 hours a week", { exact: false })).toBeVisible();

  await continueAs(page, "programme staff");
  await page.goto(`/staff/cohorts/${cohortSlug}/applications`);
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  // the list decides too: its choices look the same until the application's own page is there
  await expect(heading(page)).toHaveText(/^Application by /);
  await page.getByRole("radio", { name: "Accept" }).check();
  await press(page, "Decide and send");
  await expect(page.getByText("Decided. The person gets a message.")).toBeVisible();
});

test("the accepted newcomer claims the seat, which completes the team", async ({ page }) => {
  await moveCalendar(cohort, "claiming");
  await signInByMail(page, newcomer);
  await page.goto(`/professional/select/${cohortSlug}`);
  await expect(page.getByRole("heading", { name: "Data analyst" })).toBeVisible();
  await page.getByRole("main").locator("details > summary").filter({ hasText: /seat/i }).first().click();
  await page.getByRole("main").locator("details[open]").getByRole("button").last().click();
  await expect(page).toHaveURL(new RegExp(`/projects/${slug}/team`));
  await expect(page.getByText("The seat is yours. Welcome to the team.")).toBeVisible();
  await expect(page.getByText("Every seat is taken. The team is complete.")).toBeVisible();
});

test("the newcomer logs hours, the partner verifies them, the funder sees what they were worth", async ({
  page,
}) => {
  await signInByMail(page, newcomer);
  await page.goto("/professional/hours");
  await write(page, { minutes: "2:30", activity: "research", note: "Read the five lists" });
  await press(page, "Log hours");
  await expect(page.getByText("Logged. The partner or our staff will verify it.")).toBeVisible();

  await continueAs(page, "partner");
  await page.goto(`/partner/hours?work=/projects/${slug}`);
  await page.getByRole("main").getByRole("checkbox").first().check();
  await press(page, "Verify the chosen ones");
  await expect(page.getByText("Nothing is waiting")).toBeVisible();

  await continueAs(page, "funder");
  await expect(page, "one programme: its report is the first page").toHaveURL(/\/funder\/[^/]+$/);
  await expect(heading(page)).toHaveText(/^Pro Bono Tech/);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Every verified entry (CSV)" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await page.getByRole("link", { name: "Show the rows behind it" }).first().click();
  await expect(page).toHaveURL(/\/impact\/rows/);
  await page.goto(`/impact?cohort=${cohortSlug}`);
  await expect(page.getByText("2.5 h").first()).toBeVisible();
  await expect(page.getByText("$86.98").first()).toBeVisible();
});
