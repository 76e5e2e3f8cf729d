import { expect, test } from "@playwright/test";
import { continueAs } from "../steps/audience";

const project = "/projects/is-the-river-safe-to-touch-today";

test("a project under way shows its people, its plan with today on it, and what it aims for", async ({
  page,
}) => {
  await continueAs(page, "programme staff");
  await page.goto(project);
  const team = page.locator("#roles");
  await expect(team.getByRole("link", { name: /@/ }).first()).toBeVisible();
  await expect(team.getByText(/^\d+ (person|people)$/)).toHaveCount(0);
  const plan = page.getByRole("list", { name: "The plan" });
  await expect(plan.getByRole("listitem").filter({ hasText: "Today" })).toHaveAttribute(
    "aria-current",
    "step",
  );
  await expect(plan.getByText(/^by .+ \(week \d+\)$/).first()).toBeVisible();
  await expect(page.locator("#outcome").getByText("Target")).toBeVisible();
});

test("a visitor reads its roles and how many people are at work, and nobody's name", async ({ page }) => {
  await page.goto(project);
  const team = page.locator("#roles");
  await expect(team.getByText(/^\d+ (person|people)$/).first()).toBeVisible();
  await expect(team.getByRole("link")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "The plan" })).toBeVisible();
});
