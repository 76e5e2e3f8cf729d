import { expect, it } from "vitest";
import { fromDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { publishProject } from "@/lib/scoping/commands/publish-project";
import { stepDown } from "@/lib/teams/commands/release-seat";
import { makeClaim, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";

const engagementOf = (projectId: string) =>
  db().engagement.findFirst({ where: { project: { id: projectId } } });

const participationOf = (claimId: string) =>
  db().participation.findFirst({
    where: { claim: { id: claimId } },
    include: { contributor: { include: { tie: true } } },
  });

it("is made when a project is published, and told of its title and dates ever after", async () => {
  const project = await makeProject({ stage: "SCOPED" });
  expect(await engagementOf(project.id)).toBeNull();
  const cohort = await makeCohort({ programme: project.programme });
  const staff = await asActor(project.scoper, "staff");
  await publishProject(staff, { projectId: project.id, cohortId: cohort.id, summary: "One list." });
  const published = await db().project.findUniqueOrThrow({ where: { id: project.id } });
  expect(await engagementOf(project.id)).toMatchObject({
    kind: "PROJECT",
    title: project.title,
    address: `/projects/${project.slug}`,
    hostId: project.organization.id,
    programmeId: project.programme.id,
    cohortId: cohort.id,
    timeZone: project.programme.timeZone,
    startsOn: published.startsOn,
    endsOn: published.endsOn,
  });
  const changed = { title: "Another title", endsOn: published.startsOn };
  await db().project.update({ where: { id: project.id }, data: changed });
  expect(await engagementOf(project.id)).toMatchObject(changed);
});

it("has a participation for each member, with their dates, from claim to release", async () => {
  const { project } = await makeCohort({ phase: "running", seats: 1 });
  const { id, person, role } = await makeClaim({ project: project! });
  const claim = await db().seatClaim.findUniqueOrThrow({ where: { id } });
  expect(await participationOf(id)).toMatchObject({
    ...{ engagementId: project!.engagementId, cohortId: claim.cohortId },
    ...{ side: "PROFESSIONAL", discipline: role.discipline, startsOn: claim.startsOn, endsOn: claim.endsOn },
    contributor: { tie: { personId: person.id } },
  });
  await db().role.update({ where: { id: role.id }, data: { discipline: "design" } });
  expect(await participationOf(id)).toMatchObject({ discipline: "design" });
  await stepDown(await asActor(person, "professional"), {
    claimId: id,
    reason: "",
    handoverNote: "In the folder.",
  });
  const released = await db().seatClaim.findUniqueOrThrow({ where: { id } });
  expect(released.releasedAt).not.toBeNull();
  const after = await participationOf(id);
  expect(fromDate(after!.endsOn)).toBe(fromDate(released.endsOn));
  // what was worked until then stays what it was
  await db().role.update({ where: { id: role.id }, data: { discipline: "data" } });
  expect(await participationOf(id)).toMatchObject({ discipline: "design" });
});

it("knows a person as one contributor, also when they first take part in two at the same moment", async () => {
  const person = await makePerson({ profile: true });
  const contributors = await Promise.all(
    Array.from({ length: 8 }, () =>
      transaction(async () => {
        const [row] = await db().$queryRaw<
          { id: string }[]
        >`select contributor_of(${person.id}::uuid)::text as id`;
        return row!.id;
      }),
    ),
  );
  expect(new Set(contributors).size).toBe(1);
  expect(
    await db().contributor.count({ where: { tie: null, participations: { none: {} }, hours: { none: {} } } }),
  ).toBe(0);
});

it("is not left out by the database: no claim without a participation, no cohort without an engagement", async () => {
  const { project } = await makeCohort({ seats: 1 });
  const { id } = await makeClaim({ project: project! });
  await expect(db().seatClaim.update({ where: { id }, data: { participationId: null } })).rejects.toThrow(
    "seat_claim_participates",
  );
  await expect(
    db().project.update({ where: { id: project!.id }, data: { engagementId: null } }),
  ).rejects.toThrow("project_in_cohort_is_engagement");
});
