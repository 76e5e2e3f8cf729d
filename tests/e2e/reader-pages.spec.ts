import { expect, test } from "@playwright/test";
import { continueAs, readersName } from "./steps/audience";
import { press } from "./steps/write";

// Two long lists are given again while nothing is written: never after a write, and never to anyone else.
const list = "/staff/projects?view=table&stage=SCOPING";

test("what one has just written is in the list at once", async ({ page }) => {
  await continueAs(page, "programme staff");
  const me = await readersName(page);
  const projectsOn = async (address: string) => {
    await page.goto(address);
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
    await expect(page.getByText("Assigned. They hear of it by mail.")).toBeVisible();
  };
  const [path = ""] = await projectsOn(list);
  await assign(path, (name) => name.startsWith(me));
  expect(await projectsOn(`${list}&mine=1`)).toContain(path);
  await assign(path, (name) => !name.startsWith(me));
  expect(await projectsOn(`${list}&mine=1`)).not.toContain(path);
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
