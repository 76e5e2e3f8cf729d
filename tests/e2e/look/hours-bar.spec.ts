import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";

test.use({ viewport: { width: 390, height: 844 } });

test("many hours are chosen at once on a phone, and the bar hides nothing one comes back to", async ({
  page,
}) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/hours");
  const main = page.getByRole("main");
  const boxes = main.getByRole("checkbox");
  const count = await boxes.count();
  expect(count).toBeGreaterThan(10);
  const [all, one] = [
    main.getByRole("button", { name: "Choose all on this page" }),
    main.getByRole("button", { name: /^All from / }).first(),
  ];
  await all.click();
  await expect(main.getByText(`${count} chosen`, { exact: true })).toBeVisible();
  await all.click();
  await expect(main.getByText("None chosen")).toBeVisible();
  await one.click();
  const ofOne = await boxes.and(page.locator(":checked")).count();
  expect(ofOne).toBeGreaterThan(1);
  expect(ofOne).toBeLessThan(count);
  await expect(main.getByText(`${ofOne} chosen`, { exact: true })).toBeVisible();

  await boxes.last().focus();
  const verify = main.getByRole("button", { name: "Verify the chosen ones" });
  await expect(verify).toBeInViewport();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Shift+Tab");
    const [bar, focused] = await verify.evaluate((button) => [
      button.getBoundingClientRect().bottom,
      document.activeElement!.getBoundingClientRect().top,
    ]);
    expect(focused).toBeGreaterThanOrEqual(bar!);
  }
});

test("the heading says what is listed: hours to verify, or verified ones", async ({ page }) => {
  await continueAs(page, "programme staff");
  await page.goto("/staff/hours");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Hours to verify");
  await page.goto("/staff/hours?state=VERIFIED");
  await expect(heading).toHaveText("Verified hours");
  await expect(page).toHaveTitle(/^Verified hours/);
});
