import { expect, test } from "@playwright/test";
import { continueAs } from "./steps/audience";
import { press } from "./steps/write";

// Two long lists are given again while nothing is written: never after a write, and never to anyone else.
const list = "/staff/projects?view=table&stage=TRIAGE";

test("what one has just written is in the list at once", async ({ page }) => {
  await continueAs(page, "programme staff");
  const mine = async () => {
    await page.goto(`${list}&mine=1`);
    return page
      .getByRole("main")
      .locator('a[href^="/staff/scoping/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  };
  const assign = async (path: string, to: (name: string) => boolean) => {
    await page.goto(path);
    const scoper = page.getByLabel("Scoper");
    const names = await scoper.locator("option").allInnerTexts();
    await scoper.selectOption({ label: names.find((name, place) => place > 0 && to(name)) ?? "" });
    await press(page, /^(Assign|Reassign)$/);
    await expect(page.getByRole("status").first()).toBeVisible();
  };
  const before = await mine();
  const [path] = before;
  if (!path) throw new Error("The staff of the demonstration have no request in triage to scope.");
  const me = await (async () => {
    await page.goto(path);
    return page.getByLabel("Scoper").locator("option:checked").innerText();
  })();
  const first = (name: string) => name.split(" (")[0];
  await assign(path, (name) => first(name) !== first(me));
  expect(await mine()).toEqual(before.filter((each) => each !== path));
  await assign(path, (name) => first(name) === first(me));
  expect([...(await mine())].sort()).toEqual([...before].sort());
});

test("a kept page has a new nonce each time, and is nobody else's", async ({ page, browser }) => {
  await continueAs(page, "programme staff");
  const noncesOf = async () => {
    const response = await page.request.get(list);
    const policy = response.headers()["content-security-policy"] ?? "";
    const used = new Set([...(await response.text()).matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce));
    const allowed = /script-src[^;]*'nonce-([^']+)'/.exec(policy)?.[1];
    expect([...used]).toEqual([allowed]);
    return allowed;
  };
  expect(await noncesOf()).not.toBe(await noncesOf());
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(list);
  await expect(other).toHaveURL(/\/sign-in/);
  await continueAs(other, "partner");
  expect((await other.request.get(list)).status()).toBe(404);
  await stranger.close();
});
