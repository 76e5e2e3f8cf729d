import { expect, it } from "vitest";
import type { NeedKind } from "@/lib/attention/rank";
import { staffNeeds } from "@/lib/attention/queries/staff";
import type { Actor } from "@/lib/people/actor";
import { now, today } from "@/lib/platform/clock";
import { addDays, instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import {
  makeApplication,
  makeCohort,
  makeHours,
  makeProgramme,
  makeProject,
} from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";
import { countingStatements } from "@/tests/support/statements";

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

async function programmeWithStaff() {
  const programme = await makeProgramme();
  const person = await makeStaff({ programme });
  return { programme, person, staff: await asActor(person, "staff") };
}

/** Every need of a kind, page by page, until a page is empty. */
async function allOf(actor: Actor, kind: NeedKind) {
  const pages: string[][] = [];
  for (let page = 1; page === 1 || pages.at(-1)!.length > 0; page++) {
    const [group] = await staffNeeds(actor, { kind, page });
    pages.push(group?.needs.map(({ key }) => key) ?? []);
  }
  return pages.slice(0, -1);
}

it("counts all that waits of a kind, shows the worst, and reaches each of the rest once", async () => {
  const { programme, staff } = await programmeWithStaff();
  const made = [];
  for (let n = 0; n < 28; n++)
    made.push(
      await makeProject({
        ...{ programme, stage: "SCOPED", title: `Number ${n}` },
        // at noon there: a day is not always 24 hours
        since: instantAt(addDays(today(programme.timeZone), -20 - n), "12:00", programme.timeZone),
      }),
    );
  const [group] = await staffNeeds(staff);
  expect(group).toMatchObject({ kind: "unpublished", total: 28, things: 28 });
  expect(group!.needs.map(({ title, daysPast }) => [title, daysPast]).slice(0, 2)).toEqual([
    ["Number 27", 33],
    ["Number 26", 32],
  ]);
  expect(group!.needs.length).toBeLessThan(28);
  const pages = await allOf(staff, "unpublished");
  expect(pages.map(({ length }) => length)).toEqual([25, 3]);
  expect(pages.flat()).toEqual(made.map(({ id }) => `unpublished:${id}`).toReversed());
  // a page that has emptied meanwhile still knows how many there are
  expect(await staffNeeds(staff, { kind: "unpublished", page: 9 })).toMatchObject([{ total: 28, needs: [] }]);
}, 60_000);

it("counts the entries and applications in it, and asks the database a handful of times", async () => {
  const { programme, staff } = await programmeWithStaff();
  const running = await makeCohort({ programme, phase: "running" });
  const one = await makeProject({ cohort: running, stage: "ACTIVE" });
  const other = await makeProject({ cohort: running, stage: "ACTIVE" });
  const entries = [
    await makeHours({ project: one }),
    await makeHours({ project: one }),
    await makeHours({ project: other }),
  ];
  await db()
    .$executeRaw`update "HoursEntry" set "createdAt" = ${daysAgo(20)} where id = any(${entries.map(({ id }) => id)}::uuid[])`;
  for (let n = 0; n < 3; n++) await makeApplication({ cohort: running, state: "SUBMITTED" });
  const { result, statements } = await countingStatements(() => staffNeeds(staff));
  const counted = result.map(({ kind, total, things }) => [kind, total, things]);
  expect(counted).toContainEqual(["hours-unverified", 2, 3]);
  expect(counted).toContainEqual(["applications-undecided", 1, 3]);
  expect(statements.length).toBeLessThan(12);
}, 60_000);

it("leads with the kind whose worst does most harm, and looks at one programme where asked", async () => {
  const { programme, person, staff: here } = await programmeWithStaff();
  const elsewhere = await makeProgramme();
  await makeStaff({ programme: elsewhere, person });
  const both = await asActor(person, "staff");
  await makeProject({ programme, stage: "SCOPED", since: daysAgo(15), title: "A day late" });
  await makeProject({ programme: elsewhere, stage: "SUBMITTED", since: daysAgo(60), title: "Weeks late" });
  expect((await staffNeeds(both)).map(({ kind }) => kind)).toEqual(["request-waiting", "unpublished"]);
  const only = await staffNeeds(both, { page: 1, programme: programme.slug });
  expect(only.map(({ kind }) => kind)).toEqual(["unpublished"]);
  expect((await staffNeeds(here, { page: 1, programme: elsewhere.slug })).map(({ kind }) => kind)).toEqual(
    [],
  );
});
