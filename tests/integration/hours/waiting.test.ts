import { expect, it } from "vitest";
import { allWaitingHours, waitingHours } from "@/lib/hours/waiting";
import { addDays, type CalendarDate } from "@/lib/platform/dates";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { makeHours, makeProject } from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";

it("lists what waits person by person, oldest day first, erased people last, page after page and in the download", async () => {
  const project = await makeProject({ stage: "ACTIVE", roles: [{ discipline: "data", seats: 3 }] });
  const other = await makeProject({ stage: "ACTIVE", roles: [{ discipline: "data", seats: 1 }] });
  await makeHours({ project: other });
  const staff = await asActor(await makeStaff({ programme: project.programme }));
  const names = ["Berta", "Ana", "Someone who leaves"];
  const daysAgo = [3, 9, 5, 11, 7, 4, 12, 6, 10];
  const expected: { name: string; day: CalendarDate; id: string }[] = [];
  for (const [index, { person }] of project.members.entries()) {
    const name = names[index]!;
    await db().person.update({ where: { id: person.id }, data: { name } });
    for (const days of daysAgo) {
      const day = addDays(today(), -days);
      const { id } = await makeHours({ project, person, on: day, minutes: 30 });
      expected.push({ name, day, id });
    }
  }
  await db().contributorPerson.deleteMany({ where: { person: { name: "Someone who leaves" } } });
  const inOrder = expected
    .toSorted((one, two) => one.name.localeCompare(two.name) || one.day.localeCompare(two.day))
    .map(({ id }) => id);

  const [first, second] = [await waitingHours(staff, {}, 1), await waitingHours(staff, {}, 2)];
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(inOrder);
  expect(first).toMatchObject({ total: 27, minutes: 27 * 30, pages: 2 });
  const downloaded: string[] = [];
  for await (const part of allWaitingHours(staff, {})) downloaded.push(...part.map(({ id }) => id));
  expect(downloaded).toEqual(inOrder);

  const ana = project.members[1]!.person.id;
  const ofAna = await waitingHours(staff, { person: ana, state: "LOGGED" }, 1);
  expect(ofAna.rows.map(({ personName }) => personName)).toEqual(Array(9).fill("Ana"));
  expect((await waitingHours(staff, { work: `/projects/${other.slug}` }, 1)).total).toBe(0);
  expect((await waitingHours(staff, { state: "QUERIED" }, 1)).total).toBe(0);
});
