import { expect, it } from "vitest";
import { reactions } from "@/app/reactions";
import { changeHours } from "@/lib/hours/log";
import { queryHours, rejectHours } from "@/lib/hours/decide";
import { verifyHours } from "@/lib/hours/settle";
import { waitingHours } from "@/lib/hours/waiting";
import { fromDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { valueOf } from "@/lib/platform/money";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { makeHours, makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";
import { codeOf } from "@/tests/support/refusals";

async function activeTeam() {
  const project = await makeProject({ stage: "ACTIVE" });
  const staff = await asActor(await makeStaff({ programme: project.programme }), "staff");
  return { project, staff, partner: await asActor(project.contact, "partner") };
}

it("is settled once when the partner and staff verify the same entries at once", async () => {
  const { project, staff, partner } = await activeTeam();
  const entries = [await makeHours({ project }), await makeHours({ project })];
  const ids = entries.map(({ id }) => id);
  const seen = entries.map((entry) => entry.seen);
  const codes = await Promise.all([
    codeOf(verifyHours(partner, { entries: seen })),
    codeOf(verifyHours(staff, { entries: seen.toReversed() })),
  ]);
  expect(codes.toSorted()).toEqual(["done", "hours-settled"]);
  expect(await db().hoursDecision.count({ where: { entryId: { in: ids } } })).toBe(2);
});

it("does not verify what the page did not show: a change that arrives in between is shown first", async () => {
  const { project, partner } = await activeTeam();
  const { id, seen, person, on } = await makeHours({ project, minutes: 15 });
  const other = await makeHours({ project, minutes: 60 });
  const ana = await asActor(person, "professional");
  const change = {
    entry: seen,
    workedOn: on,
    minutes: 480,
    activity: "building" as const,
    note: "",
    answer: "",
  };
  const [changed, maySave] = [gate(), gate()];
  const changing = transaction(async () => {
    await changeHours(ana, change);
    changed.open();
    await maySave.opened;
  });
  await changed.opened;
  const verifying = codeOf(verifyHours(partner, { entries: [seen, other.seen] }));
  await expect.poll(waiting).toBe(1);
  maySave.open();
  await changing;
  expect(await verifying).toBe("hours-changed");
  expect(await codeOf(rejectHours(partner, { entry: seen, reason: "Too short." }))).toBe("hours-changed");
  expect(await codeOf(queryHours(partner, { entry: seen, reason: "So short?" }))).toBe("hours-changed");
  const shown = (await waitingHours(partner, {}, 1)).rows.find((row) => row.id === id)!;
  expect(shown).toMatchObject({ minutes: 480, state: "LOGGED", before: { minutes: 15 } });
  await verifyHours(partner, { entries: [shown] });
  const entry = await db().hoursEntry.findUniqueOrThrow({ where: { id }, include: { rate: true } });
  expect(entry.valueCents).toBe(valueOf(480, entry.rate!.centsPerHour));
});

it("is not for one's own hours, also when one sits on the partner's side", async () => {
  const { project } = await activeTeam();
  const { seen, person } = await makeHours({ project });
  await makeMember({ organization: project.organization, person });
  const both = await asActor(person, "partner");
  expect(await codeOf(verifyHours(both, { entries: [seen] }))).toBe("not-found");
  expect((await waitingHours(both, {}, 1)).rows).toEqual([]);
});

it("is hidden from other partners, other programmes' staff and professionals", async () => {
  const { project } = await activeTeam();
  const other = await activeTeam();
  const { seen } = await makeHours({ project });
  const stranger = await asActor(await makePerson({ profile: true }), "professional");
  for (const actor of [other.partner, other.staff, stranger]) {
    expect(await codeOf(verifyHours(actor, { entries: [seen] }))).toBe("not-found");
    expect(await codeOf(rejectHours(actor, { entry: seen, reason: "No." }))).toBe("not-found");
    expect((await waitingHours(actor, {}, 1)).total).toBe(0);
  }
});

it("verifies all that was chosen or nothing", async () => {
  const { project, partner } = await activeTeam();
  const open = await makeHours({ project });
  const settled = await makeHours({ project, state: "VERIFIED" });
  const entries = [open.seen, settled.seen];
  expect(await codeOf(verifyHours(partner, { entries }))).toBe("hours-settled");
  const entry = await db().hoursEntry.findUniqueOrThrow({ where: { id: open.id } });
  expect(entry).toMatchObject({ state: "LOGGED", valueCents: null });
});

it("values each entry by the rule, rounded half up to the cent", async () => {
  const { project, partner } = await activeTeam();
  const lengths = [1, 7, 13, 29, 31, 59, 61, 97, 119, 181];
  const made = [];
  for (const minutes of lengths) made.push(await makeHours({ project, minutes }));
  await verifyHours(partner, { entries: made.map(({ seen }) => seen) });
  const entries = await db().hoursEntry.findMany({
    where: { engagementId: project.engagementId! },
    include: { rate: true },
  });
  expect(entries).toHaveLength(lengths.length);
  for (const { minutes, valueCents, workedOn, rate } of entries) {
    expect(valueCents).toBe(valueOf(minutes, rate!.centsPerHour));
    expect(fromDate(rate!.effectiveFrom) <= fromDate(workedOn)).toBe(true);
  }
});

it("writes to the person once, in their language, with what was asked", async () => {
  const project = await makeProject({ stage: "ACTIVE" });
  const partner = await asActor(project.contact, "partner");
  const { seen, person } = await makeHours({ project, minutes: 150 });
  await db().person.update({ where: { id: person.id }, data: { locale: "es" } });
  await queryHours(partner, { entry: seen, reason: "¿Qué reunión fue?" });
  await drainOutbox(reactions);
  await drainOutbox(reactions);
  const mails = await db().emailMessage.findMany({ where: { to: person.email } });
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toBe(`Una pregunta sobre tus horas en ${project.title}`);
  expect(mails[0]?.text).toContain("¿Qué reunión fue?");
});

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

/** How many transactions wait for a row that another one holds. */
async function waiting() {
  const [row] = await db().$queryRaw<{ waiting: number }[]>`
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.waiting;
}
