import { startSession } from "@/lib/people/auth/sessions";
import { db } from "@/lib/platform/db";
import type { Stage } from "@/lib/generated/prisma/enums";
import { makeCohort, makeProgramme, makeProject } from "@/tests/support/factories";
import {
  makeFunder,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";
import type { Audience } from "./audiences";

/** Two programmes with staff, two organizations with people, projects at each stage: two of everything. */
export async function makeWorld() {
  const [programme, otherProgramme] = [await makeProgramme(), await makeProgramme()];
  const [organization, otherOrganization] = [await makeOrganization(), await makeOrganization()];
  const firm = await makeOrganization({ kind: "COMPANY" });
  const [owner, otherOwner] = [
    await makeMember({ organization, role: "OWNER" }),
    await makeMember({ organization: otherOrganization, role: "OWNER" }),
  ];
  const staff = await makeStaff({ programme });
  const otherStaff = await makeStaff({ programme: otherProgramme });
  const keeper = await makeStaff({ programme: otherProgramme });
  await db().directoryKeeper.create({ data: { personId: keeper.id } });
  // each side has a project of its own, sent, so that each organization works with one programme
  const active = await makeProject({
    stage: "ACTIVE",
    programme,
    organization,
    contact: owner,
    scoper: staff,
  });
  const otherActive = await makeProject({
    stage: "ACTIVE",
    programme: otherProgramme,
    organization: otherOrganization,
    contact: otherOwner,
    scoper: otherStaff,
  });
  const people = {
    outsider: await makePerson({ profile: true }),
    professional: active.members[0]!.person,
    member: await makeMember({ organization }),
    owner,
    otherOwner,
    company: await makeMember({ organization: firm, role: "OWNER" }),
    funder: await makeFunder({ programme }),
    staff,
    otherStaff,
    keeper,
    administrator: await makeStaff({ role: "ADMINISTRATOR" }),
  } satisfies Record<Exclude<Audience, "visitor">, unknown>;
  const sessions = new Map<Audience, string>();
  for (const [audience, { id }] of Object.entries(people))
    sessions.set(audience as Audience, (await startSession(id, "test")).sessionToken);
  const side = { programme, organization, contact: owner, scoper: staff };
  return {
    ...{ programme, otherProgramme, organization, otherOrganization, firm, people, active, otherActive },
    tokenOf: (audience: Audience) => sessions.get(audience),
    /** A further project of the organization and the programme, at a stage. */
    project: (stage: Stage, options: Parameters<typeof makeProject>[0] = {}) =>
      makeProject({ stage, ...side, ...options }),
    cohort: (options: Parameters<typeof makeCohort>[0] = {}) => makeCohort({ programme, ...options }),
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
