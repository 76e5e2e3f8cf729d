import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { makePerson } from "@/tests/support/people-factories";

beforeAll(async () => {
  process.env.COMMONWORK_DEMO = "0";
  await makePerson({ email: "staff@demo.commonwork.example" });
});

it("outside a demonstration nobody is offered and nobody gets in without a link", async () => {
  const { demonstrationPeople, signInAsDemonstration } = await import("@/lib/people/auth/demonstration");
  expect(await demonstrationPeople(true)).toEqual([]);
  await expect(signInAsDemonstration("staff", true)).rejects.toThrow("not-found");
  expect(await db().session.count()).toBe(0);
});
