import { expect, type Page } from "@playwright/test";
import type { Audience } from "./audience";

export type Reader = Audience | "visitor";

/** Everyone who reads pages here. */
export const readers: readonly Reader[] = [
  ...(["visitor", "partner", "professional", "programme staff"] as const),
  ...(["funder", "company", "administrator"] as const),
];

/** Pages that need no name: one line per audience. */
const fixed: Record<Reader, string[]> = {
  visitor: [
    ...["/", "/projects", "/projects?q=nothing-is-called-so", "/organizations", "/cohorts", "/impact"],
    ...[
      "/templates",
      "/templates/website",
      "/about",
      "/skills",
      "/privacy",
      "/accessibility",
      "/sign-in",
      "/sign-in/confirm",
      "/dev/mail",
      "/dev/ui",
    ],
  ],
  partner: [
    "/partner",
    "/partner/requests/new",
    "/partner/hours",
    "/partner/organization",
    "/inbox",
    "/settings",
    "/settings/messages",
    "/unsubscribe",
    "/settings/erase",
    "/request",
  ],
  professional: [
    ...[
      "/professional",
      "/professional/profile",
      "/professional/applications",
      "/professional/hours",
      "/inbox",
    ],
  ],
  "programme staff": [
    ...["/staff", "/staff/projects", "/staff/projects?view=table", "/staff/hours"],
    ...["/staff/organizations", "/staff/organizations/new", "/staff/organizations/claims"],
    ...["/staff/programmes", "/staff/insight", "/staff/skills"],
    "/staff/cohorts/new?programme=pro-bono-tech&from=pro-bono-tech-winter-2027",
  ],
  funder: ["/funder"],
  company: ["/company"],
  administrator: [
    "/staff/people",
    "/staff/people/access",
    "/staff/programmes/new",
    "/staff/imports",
    "/staff/system",
  ],
};

/** Two colleagues of one organization asked for the same. */
const twoRequests = "/staff/scoping/kinder-reminders-sent-as-messages";

/** Pages of one thing each, reached by the first such link on another page. */
const found: Partial<Record<Reader, [from: string, link: RegExp, to?: (path: string) => string[]][]>> = {
  visitor: [
    [
      "/projects",
      /^\/projects\/[^/?]+$/,
      (path) => [path, `${path}/team`, `${path}/questions`, `${path}/hours`],
    ],
    ["/organizations", /^\/organizations\/[^/?]+$/],
    ["/cohorts", /^\/cohorts\/[^/?]+$/, (path) => [path, `${path}/fair`]],
    ["/impact", /^\/impact\/rows/],
    ["/dev/mail", /^\/dev\/mail\/[^/?]+$/],
  ],
  partner: [
    ["/partner", /^\/projects\/[^/?]+$/, (path) => [path, `${path}/scope`, `${path}/team`, `${path}/needs`]],
    [
      "/partner",
      /^\/projects\/[^/?]+$/,
      (path) => [`${path}/scope/change`, `${path}/scope/versions/1`, `${path}/scope/versions/current`],
    ],
    [
      "/partner",
      /^\/projects\/[^/?]+\/team$/,
      (path) => ["agreement", "kickoff", "questions"].map((page) => path.replace("/team", `/${page}`)),
    ],
    ["/partner", /^\/projects\/[^/?]+\/scope$/, (path) => [path, path.replace("/scope", "/needs/edit")]],
    [
      "/partner",
      /^\/partner\/requests\/(?!new)[^/?]+$/,
      (path) => [
        path,
        `${path}/title`,
        `${path}/problem`,
        `${path}/priority`,
        `${path}/contact`,
        `${path}/check`,
      ],
    ],
    ["/organizations", /^\/organizations\/[^/?]+$/, (path) => [`${path}/claim`]],
  ],
  professional: [
    ["/professional/hours", /^\/professional\/hours\/[^/?]+$/],
    ["/cohorts", /^\/cohorts\/[^/?]+$/, (path) => [path]],
    ["/professional", /^\/cohorts\/[^/?]+\/community$/, (path) => [path, `${path}/help`, `${path}/sessions`]],
    [
      "/professional",
      /^\/projects\/[^/?]+$/,
      (path) => [path, `${path}/team`, `${path}/hours`, `${path}/agreement`, `${path}/kickoff`],
    ],
  ],
  "programme staff": [
    ["/staff", /^\/staff\/scoping\/[^/?]+$/],
    [twoRequests, /^\/staff\/scoping\/[^/]+\/merge\/[^/]+$/],
    [
      "/staff/projects?view=table&stage=SCOPING",
      /^\/staff\/scoping\/[^/?]+$/,
      (path) => [path, ...sections.map((section) => `${path}?section=${section}`)],
    ],
    ["/staff/programmes", /^\/staff\/cohorts\/new\?/],
    ["/staff/organizations", /^\/staff\/organizations\/(?!new|claims)[^/?]+$/],
    ["/staff/organizations/claims", /^\/staff\/organizations\/claims\/[^/?]+$/],
    ["/staff/programmes", /^\/staff\/programmes\/[^/?]+\/edit$/],
    [
      "/staff/programmes",
      /^\/staff\/cohorts\/(?!new)[^/?]+$/,
      (path) => [
        path,
        `${path}/edit`,
        `${path}/applications`,
        `${path}/calibration`,
        `${path}/announcements`,
        `${path}/formation`,
      ],
    ],
  ],
};

const sections = [
  ...["problem", "outcomes", "boundaries", "deliverables", "team", "effort", "milestones", "systems"],
  ...["risks", "give-and-get", "communication", "handoff", "glossary"],
];

/** Every page of a reader, with names found by opening the lists they are in. */
export async function addresses(page: Page, reader: Reader): Promise<string[]> {
  const list = [...fixed[reader]];
  if (reader === "visitor") await haveAMessage(page);
  for (const [from, link, to = (path: string) => [path]] of found[reader] ?? []) {
    const paths = await linksOn(page, from);
    const path = await firstThatOpens(
      page,
      paths.filter((each) => link.test(each)),
      to,
    );
    expect(path, `a link like ${link} on ${from} whose pages open`).toBeTruthy();
    list.push(...to(path ?? ""));
  }
  if (reader === "visitor") return list;
  const cohorts = (await linksOn(page, "/cohorts")).filter((path) => /^\/cohorts\/[^/?]+$/.test(path));
  if (reader === "professional")
    for (const path of new Set(cohorts)) {
      const slug = path.split("/").at(-1);
      list.push(`/professional/select/${slug}`, `/professional/apply/${slug}`);
      const question = await page.request.get(`/professional/apply/${slug}/skills`);
      if (question.url().endsWith("/skills"))
        list.push(...["skills", "times", "statement"].map((step) => `/professional/apply/${slug}/${step}`));
    }
  return list;
}

/** The first thing of which every page opens: a draft has no team, a request no scope. */
async function firstThatOpens(page: Page, paths: string[], to: (path: string) => string[]) {
  for (const path of new Set(paths)) {
    const answers = await Promise.all(to(path).map((each) => page.request.get(each)));
    if (answers.every((answer) => answer.ok())) return path;
  }
  return undefined;
}

/** The outbox of a fresh demonstration is empty. */
async function haveAMessage(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your email address").fill("reader@people.example");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your inbox");
  await expect(async () => {
    expect((await linksOn(page, "/dev/mail")).some((path) => path.startsWith("/dev/mail/"))).toBe(true);
  }).toPass({ timeout: 20_000 });
}

async function linksOn(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  return page
    .locator("main a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}
