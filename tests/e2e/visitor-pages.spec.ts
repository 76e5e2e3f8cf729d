import { expect, test, type APIResponse } from "@playwright/test";
import { continueAs } from "./steps/audience";

// The pages where most people arrive are drawn once for many visitors: what is each reader's own must stay theirs.
const kept = ["/", "/projects", "/organizations", "/cohorts", "/impact"];

async function nonces(response: APIResponse) {
  const policy = response.headers()["content-security-policy"] ?? "";
  const html = await response.text();
  return {
    allowed: /script-src[^;]*'nonce-([^']+)'/.exec(policy)?.[1],
    used: new Set([...html.matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce)),
  };
}

for (const path of kept) {
  test(`${path} has a nonce of its own for each visitor, and runs`, async ({ page, request }) => {
    const [first, second] = [await nonces(await request.get(path)), await nonces(await request.get(path))];
    for (const { allowed, used } of [first, second]) expect([...used]).toEqual([allowed]);
    expect(first.allowed).not.toBe(second.allowed);
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(path, { waitUntil: "load" }); // every script has been fetched, or refused
    expect(problems).toEqual([]);
  });
}

test("one goes from kept page to kept page without loading everything anew", async ({ page }) => {
  await page.goto("/cohorts", { waitUntil: "load" });
  const documents: string[] = [];
  page.on("request", (request) => request.isNavigationRequest() && documents.push(request.url()));
  const banner = page.getByRole("banner");
  for (const name of ["Projects", "Organizations", "Impact"]) {
    await banner.getByRole("link", { name, exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name === "Impact" ? /./ : name);
    await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}$`));
  }
  expect(documents).toEqual([]);
});

test("language and appearance are the reader's, kept page or not", async ({ browser }) => {
  for (const [locale, title] of [
    ["es-MX", "Proyectos"],
    ["en-GB", "Projects"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/projects");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page
      .getByRole("button", { name: /^(Oscura|Dark)$/ })
      .first()
      .click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goto("/projects");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await context.close();
  }
});

test("someone signed in sees their own head of the page, and leaves none of it behind", async ({
  page,
  request,
}) => {
  await continueAs(page, "partner");
  await page.goto("/projects");
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toHaveCount(0);
  const visitors = await (await request.get("/projects")).text();
  expect(visitors).toContain('href="/sign-in"');
  expect(visitors).not.toContain("Marisol");
});

test("nobody from outside gets a page with the nonce that stands for all", async ({ request }) => {
  const plain = await nonces(await request.get("/projects", { headers: { "x-commonwork-own": "guess" } }));
  const again = await nonces(await request.get("/projects", { headers: { "x-commonwork-own": "guess" } }));
  expect(plain.allowed).not.toBe(again.allowed);
});

test("the front page has the way into the cohort, then the next three of its dates", async ({ page }) => {
  await page.goto("/");
  const dates = page.getByRole("list", { name: "Calendar" }).getByRole("listitem");
  await expect(dates).toHaveCount(3);
  await expect(dates.first()).toHaveAttribute("aria-current", "step");
  const [apply, first] = [page.getByRole("link", { name: /^Apply to / }), dates.first()];
  const [above, below] = [await apply.boundingBox(), await first.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await page.getByRole("link", { name: "All dates" }).click();
  await expect(page).toHaveURL(/\/cohorts\/[^/]+$/);
  await expect(dates).not.toHaveCount(3);
});
