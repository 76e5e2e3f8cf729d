import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";

test("a skill takes one line, and two on a phone", async ({ page }) => {
  await continueAs(page, "professional");
  await page.goto("/professional/profile");
  const skills = page.getByRole("region", { name: "Your skills" });
  const row = skills.getByRole("group", { name: "Skill 1", exact: true });
  const next = skills.getByRole("group", { name: "Skill 2", exact: true });
  const field = row.getByLabel("Skill", { exact: true });
  const remove = row.getByRole("button", { name: /^Remove/ });
  for (const [width, lines] of [
    [1280, 1],
    [390, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const [one, other, line] = [await row.boundingBox(), await next.boundingBox(), await field.boundingBox()];
    expect(other!.y - one!.y, `at ${width}`).toBeLessThan(lines * 60);
    expect(one!.height, `at ${width}`).toBeGreaterThan(lines * line!.height - 1);
  }
  await remove.click();
  await expect(skills.getByRole("button", { name: /^Bring it back.*Skill 1$/ })).toBeFocused();
  await skills.getByRole("button", { name: /^Bring it back.*Skill 1$/ }).click();
  await expect(field).toBeFocused();
});
