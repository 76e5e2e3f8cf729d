import { expect, it } from "vitest";
import { hoursLately } from "@/lib/attention/queries/given";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { makeCohort, makeHours, makeProject } from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";

it("what was given lately is what was verified on one's own programmes, by the day worked", async () => {
  const cohort = await makeCohort({ phase: "running" });
  const [project, elsewhere] = [
    await makeProject({ cohort, stage: "ACTIVE" }),
    await makeProject({ cohort: await makeCohort({ phase: "running" }), stage: "ACTIVE" }),
  ];
  const until = today();
  const worked = (daysAgo: number, minutes: number, more: object = {}) =>
    makeHours({ project, on: addDays(until, -daysAgo), minutes, state: "VERIFIED", ...more });
  await worked(0, 60);
  await worked(29, 90);
  await worked(30, 15);
  await worked(59, 30);
  await worked(60, 600);
  await worked(3, 600, { state: "LOGGED" });
  await worked(3, 45, { project: elsewhere });

  const staff = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
  expect(await hoursLately(staff)).toEqual({ lately: 150, before: 45, until });
  const everywhere = await hoursLately(await asActor(await makeStaff(), "staff"));
  expect(everywhere.lately).toBeGreaterThanOrEqual(195);
});
