import { expect, test, type APIResponse } from "@playwright/test";
import { continueAs, type Audience } from "./steps/audience";
import { addresses } from "./steps/addresses";

// Who may not see a page learns nothing from its address: a visitor is led to sign in, anyone else finds nothing there.
test.describe.configure({ mode: "default" });

const nobody = "00000000-0000-4000-8000-000000000000";

/** Addresses that have no page of their own, and those behind a name. */
const exports = [
  "/api/exports/hours-waiting",
  "/api/exports/pipeline",
  "/api/exports/my-data",
  `/api/exports/organization/${nobody}`,
  `/api/exports/import-rejected/${nobody}`,
  "/api/exports/impact/pro-bono-tech",
  "/api/exports/impact/pro-bono-tech/hours",
];
const areas = {
  partner: /^\/partner/,
  professional: /^\/professional/,
  "programme staff": /^\/staff/,
  administrator: /^\/staff\/programmes\/new/,
  funder: /^\/funder/,
  company: /^\/company/,
} as const satisfies Record<Audience, RegExp>;
const audiences = Object.keys(areas) as Audience[];

/** What an audience has for itself, with the names of the demonstration in it. */
const own = new Map<Audience, string[]>();
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  for (const audience of audiences) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await continueAs(page, audience);
    own.set(
      audience,
      (await addresses(page, audience)).filter((address) => areas[audience].test(address)),
    );
    await context.close();
  }
});

const leadsToSignIn = (response: APIResponse) =>
  response.status() === 307 && response.headers().location?.startsWith("/sign-in");

test("a visitor is led to sign in, or finds nothing", async ({ request }) => {
  const open: string[] = [];
  for (const address of [...own.values()].flat().concat("/settings", ...exports)) {
    const response = await request.get(address, { maxRedirects: 0 });
    if (response.status() !== 404 && !leadsToSignIn(response)) open.push(`${address} ${response.status()}`);
  }
  expect(open).toEqual([]);
});

// everyone may become a professional, so their first pages are nobody's secret
const strangers = {
  partner: ["programme staff", "administrator", "funder", "company"],
  professional: ["partner", "programme staff", "administrator", "funder", "company"],
  "programme staff": ["administrator", "funder", "company"],
  funder: ["partner", "programme staff", "administrator", "company"],
  company: ["partner", "programme staff", "administrator", "funder"],
} as const;

for (const [reader, others] of Object.entries(strangers)) {
  test(`a ${reader} finds nothing among the pages of others`, async ({ page }) => {
    await continueAs(page, reader as Audience);
    const open: string[] = [];
    for (const address of others.flatMap((other) => own.get(other) ?? [])) {
      const response = await page.request.get(address, { maxRedirects: 0 });
      const toStart = response.headers().location === "/request";
      if (response.status() !== 404 && !toStart) open.push(`${address} ${response.status()}`);
    }
    expect(open).toEqual([]);
  });
}

test("a request of another organization is not there", async ({ browser, page }) => {
  const context = await browser.newContext();
  const partner = await context.newPage();
  await continueAs(partner, "partner");
  const request = own.get("partner")?.find((address) => /\/partner\/requests\/(?!new)/.test(address)) ?? "";
  expect((await partner.request.get(request)).status()).toBe(200);
  await context.close();
  await continueAs(page, "company");
  expect((await page.request.get(request)).url()).toMatch(/\/request$/);
});

test("what search engines are told", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  for (const area of ["/staff", "/partner", "/professional", "/funder", "/company", "/api/"])
    expect(robots).toContain(`Disallow: ${area}`);
  expect(robots).toMatch(/Sitemap: .*\/sitemap\.xml/);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
  expect(listed.length).toBeGreaterThan(50);
  expect(
    listed.filter((path) => /^\/(staff|partner|professional|funder|company|api|dev)\b/.test(path)),
  ).toEqual([]);
  for (const path of listed.filter((_, index) => index % 17 === 0)) {
    const response = await request.get(path);
    expect(`${path} ${response.status()}`).toBe(`${path} 200`);
    expect(await response.text()).not.toMatch(/<meta name="robots" content="noindex/);
  }
});

test("headers that keep a page's readers safe", async ({ request }) => {
  const pages = await Promise.all(
    ["/", "/projects", "/sign-in", "/nothing-here"].map((path) => request.get(path)),
  );
  const nonces = new Set<string>();
  for (const response of pages) {
    const headers = response.headers();
    const policy = headers["content-security-policy"] ?? "";
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    nonces.add(nonce);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  }
  expect(nonces.size).toBe(pages.length);
});

test("a session's cookie is out of reach for scripts and other sites", async ({ page, context }) => {
  await continueAs(page, "partner");
  const session = (await context.cookies()).find(({ name }) => name.includes("session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).not.toContain("session");
  expect(session?.value).toMatch(/^[\w-]{40,}$/);
});
