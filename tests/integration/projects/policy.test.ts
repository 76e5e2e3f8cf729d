import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { insideProjects, isInsider, seesProject, visibleProjects, type Someone } from "@/lib/projects/policy";
import { projectRecord } from "@/lib/scoping/queries/record";
import { stages } from "@/lib/projects/schema";
import { makeProgramme, makeProject } from "@/tests/support/factories";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";

const readers: Record<string, Someone> = {};
const leftFrom = { DECLINED: "SUBMITTED", WITHDRAWN: "SCOPING", STOPPED: "ACTIVE" } as const;

beforeAll(async () => {
  const [one, other] = [await makeProgramme(), await makeProgramme()];
  const [food, books] = [await makeOrganization(), await makeOrganization()];
  for (const programme of [one, other]) {
    for (const organization of [food, books]) {
      for (const stage of stages) {
        await makeProject({
          stage,
          programme,
          organization,
          leftFrom: leftFrom[stage as keyof typeof leftFrom],
        });
      }
    }
  }
  const member = await makeMember({ organization: food });
  Object.assign(readers, {
    visitor: null,
    system: systemActor,
    professional: await asActor(await makePerson({ profile: true })),
    member: await asActor(member),
    "member of both": await asActor(
      await makeMember({ organization: books, person: await makeMember({ organization: food }) }),
    ),
    "staff of one": await asActor(await makeStaff({ programme: one })),
    "staff of all": await asActor(await makeStaff()),
    "staff and member": await asActor(await makeStaff({ programme: other, person: member })),
  });
}, 120_000);

it("decides for one project what the filter finds among all", async () => {
  const all = await db().project.findMany({
    select: { id: true, slug: true, stage: true, organizationId: true, programmeId: true },
  });
  expect(all.length).toBeGreaterThanOrEqual(4 * stages.length);
  for (const [name, reader] of Object.entries(readers)) {
    const ids = (found: { id: string }[]) => found.map(({ id }) => id).toSorted();
    const visible = await db().project.findMany({ where: visibleProjects(reader), select: { id: true } });
    expect(ids(visible), name).toEqual(ids(all.filter((project) => seesProject(reader, project))));
    const inside = await db().project.findMany({ where: insideProjects(reader), select: { id: true } });
    expect(ids(inside), name).toEqual(ids(all.filter((project) => isInsider(reader, project))));
  }
});

it("shows strangers no history and no reason, and nothing before publishing", async () => {
  const all = await db().project.findMany({ select: { slug: true, stage: true } });
  const stranger = readers.professional as Actor;
  for (const { slug, stage } of all) {
    const record = await projectRecord(stranger, slug, "en");
    const open = ["PUBLISHED", "STAFFED", "ACTIVE", "HANDOFF", "SUSTAINED", "CLOSED", "STOPPED"].includes(
      stage,
    );
    expect(record !== null, stage).toBe(open);
    if (record) expect(record).toMatchObject({ history: [], inside: false, movers: [] });
  }
});
