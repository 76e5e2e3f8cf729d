import fs from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import type Common from "@/messages/en/common.json";
import type Intake from "@/messages/en/intake.json";
import type ScopeVersions from "@/messages/en/scopeVersions.json";
import type Scoping from "@/messages/en/scoping.json";
import { continueAs, type Audience } from "../steps/audience";
import { press, write } from "../steps/write";

// From a partner's request to a frozen version and an accepted change, through the pages, in both languages.
test.setTimeout(120_000);

/** The words of the pages, read as the files they are. */
function wordsOf(locale: "en" | "es") {
  const read = (name: string) => JSON.parse(fs.readFileSync(`messages/${locale}/${name}.json`, "utf8"));
  return {
    common: read("common") as typeof Common,
    scoping: read("scoping") as typeof Scoping,
    intake: read("intake") as typeof Intake,
    scopeVersions: read("scopeVersions") as typeof ScopeVersions,
  };
}

const requests = {
  en: { title: "Journey to one list", slug: "journey-to-one-list" },
  es: { title: "Camino a una lista", slug: "camino-a-una-lista" },
};

for (const locale of ["en", "es"] as const) {
  test(`a request becomes a frozen version, then a changed one (${locale})`, async ({ page }) => {
    const words = wordsOf(locale);
    const mark = Date.now().toString(36);
    const title = `${requests[locale].title} ${mark}`;
    const slug = `${requests[locale].slug}-${mark}`;
    const heading = page.getByRole("heading", { level: 1 });

    await actAs(page, "partner", locale);
    await page.goto("/partner/requests/new");
    const organization = page.locator("[name=organizationId]");
    if (await organization.first().isVisible()) await organization.first().check();
    await page.getByRole("radio", { name: /^Pro Bono Tech/ }).check();
    await write(page, { title });
    await press(page, words.scoping.request.start);
    const answer = async (question: keyof typeof words.intake.ask, fields: Record<string, string>) => {
      await expect(heading).toHaveText(words.intake.ask[question]);
      const ownWords = page.locator("[name=priorityId][value='']");
      if (question === "priority" && (await ownWords.isVisible())) await ownWords.check();
      await write(page, fields);
      await press(page, words.common.questions.next);
    };
    await answer("problem", { problem: "Cinco listas, five lists." });
    await answer("whoHasIt", { whoHasIt: "90" });
    await answer("whatWasTried", { whatWasTried: "Excel" });
    await answer("priority", { priority: `Prioridad ${mark}` });
    await answer("whyNow", { whyNow: "2027" });
    await answer("hopedOutcome", { hopedOutcome: "Una lista, one list." });
    await answer("capacity", {});
    await answer("funding", {});
    await answer("neededBy", {});
    await answer("contact", { contactName: "Rosa Ejemplo", contactEmail: "rosa@people.example" });
    await press(page, words.scoping.request.send);
    await expect(page.getByText(words.scoping.request.nextTitle)).toBeVisible();

    await actAs(page, "programme staff", locale);
    await page.goto(`/staff/scoping/${slug}`);
    await press(page, words.scoping.take.button);
    const needed = page.getByRole("list", { name: words.scoping.readiness.needed });
    await expect(needed.getByRole("link").first()).toBeVisible();
    for (const [section, fields] of Object.entries(scope)) {
      await page.goto(`/staff/scoping/${slug}?section=${section}`);
      await write(page, fields);
      await page.getByRole("main").locator("form:has([name=stamp]) button[type=submit]").first().click();
      await expect(page).not.toHaveURL(new RegExp(`section=${section}(#|$)`));
    }
    await page.goto(`/staff/scoping/${slug}`);
    await press(page, words.scoping.version.propose.replace("{number}", "1"));
    await press(page, words.scoping.version.approve.replace("{number}", "1"));
    const [approvedBy] = words.scoping.version.approved.split("{name}");
    await expect(page.getByText(new RegExp(`^${approvedBy}`))).toBeVisible();

    await actAs(page, "partner", locale);
    await page.goto(`/projects/${slug}/scope`);
    await page.locator("[name=planAccepted]").check();
    await press(page, words.scoping.version.approve.replace("{number}", "1"));
    await expect(page.getByText(words.scoping.version.agreed).first()).toBeVisible();

    const change = words.scopeVersions.change;
    await page.goto(`/projects/${slug}/scope/change`);
    await press(page, change.open);
    await expect(page.getByRole("heading", { name: change.write })).toBeVisible();
    await page.goto(`/projects/${slug}/scope/change?edit=team`);
    await write(page, { weeks: "10" });
    await press(page, change.saveSection);
    await expect(page.getByRole("row", { name: new RegExp(words.scopeVersions.effect.weeks) })).toContainText(
      "10",
    );
    await write(page, { reason: "2 + 2" });
    await press(page, change.proposeButton);
    await expect(page.getByText(change.waitingTitle)).toBeVisible();

    await actAs(page, "programme staff", locale);
    await page.goto(`/projects/${slug}/scope/change`);
    await press(page, change.accept.replace("{number}", "2"));
    await expect(page.getByRole("region", { name: change.past })).toContainText(change.states.ACCEPTED);

    for (const [number, weeks] of [
      [1, "8"],
      [2, "10"],
    ] as const) {
      await page.goto(`/projects/${slug}/scope/versions/${number}`);
      await expect(page.locator("#team")).toContainText(
        new RegExp(`${weeks} ${locale === "en" ? "weeks" : "semanas"}`),
      );
    }
    const pdf = (await page.pdf({ tagged: true, outline: true })).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf, "tagged: read out in order, headings as headings").toContain("/StructTreeRoot");
    expect(pdf).toMatch(new RegExp(`/Lang \\(${locale}`));
    const markdown = await page.request.get(`/projects/${slug}/scope/versions/2/markdown`);
    expect(await markdown.text()).toContain(`# ${title}`);
    const json = await page.request.get(`/projects/${slug}/scope/versions/2/json`);
    expect(await json.json()).toMatchObject({ version: { number: 2 }, scope: { weeks: 10 } });
  });
}

/** Signs in as an audience, and reads on in a language. */
async function actAs(page: Page, audience: Audience, locale: string): Promise<void> {
  await page.context().clearCookies({ name: "locale" });
  await continueAs(page, audience);
  const url = new URL(page.url()).origin;
  await page.context().addCookies([{ name: "locale", value: locale, url }]);
}

/** Everything without which a scope can't be agreed to. */
const scope: Record<string, Record<string, string>> = {
  outcomes: {
    "outcomes.0.what": "Una lista, one list",
    "outcomes.0.baseline": "5",
    "outcomes.0.target": "1",
  },
  boundaries: { outOfScope: "Payroll, nómina" },
  deliverables: { "deliverables.0.title": "Lista", "deliverables.0.acceptance": "2 personas, 1 semana" },
  team: {
    weeks: "8",
    "roles.0.title": "Data",
    "roles.0.discipline": "data",
    "roles.0.hoursPerWeek": "4",
    "roles.0.skills.0.skill": "sql",
    "roles.0.skills.0.level": "2",
  },
  effort: { "efforts.0.hours": "28" },
  risks: { "risks.0.what": "Nadie, nobody", "risks.0.mitigation": "Día 1", "risks.0.owner": "Rosa" },
  communication: {
    channel: "Email",
    cadence: "Martes, Tuesdays",
    replyTime: "2",
    partnerContact: "Rosa Ejemplo",
    decisionMaker: "Rosa Ejemplo",
    checkIns: "Viernes, Fridays",
    demos: "Martes, Tuesdays",
  },
  handoff: { handoffOwner: "Rosa Ejemplo", handoffSecond: "Ann Example" },
};
