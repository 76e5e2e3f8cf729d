import { beforeAll, describe, expect, it } from "vitest";
import { waitingClaims } from "@/lib/organizations/claim-queries";
import { approveClaim, claimOrganization, declineClaim } from "@/lib/organizations/claims";
import { organizationExport } from "@/lib/privacy/organization-export";
import { createOrganization, saveEntry } from "@/lib/organizations/facts";
import { changeRole, endMembership } from "@/lib/organizations/members";
import {
  editableOrganizations,
  editsOrganization,
  insideOrganizations,
  managedMembersOf,
  managesMembers,
  seesInside,
  seesOrganization,
  visibleOrganizations,
} from "@/lib/organizations/policy";
import { suspendOrganization } from "@/lib/organizations/standing";
import { takeUpOrganization } from "@/lib/organizations/take-up";
import type { Actor } from "@/lib/people/actor";
import { giveDirectory, takeDirectory } from "@/lib/programmes/directory-keepers";
import { inviteToOrganization } from "@/lib/access/invitations/commands";
import { decidedFor, decidesFor, lookedAfter, looksAfter } from "@/lib/organizations/reach";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { makeProgramme, makeProject } from "@/tests/support/factories";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

const actors: Record<string, Actor | null> = {};
let one: Awaited<ReturnType<typeof makeProgramme>>;
let other: typeof one;
type Organization = Awaited<ReturnType<typeof makeOrganization>>;
let inOne: Organization, inOther: Organization, inBoth: Organization, inNone: Organization;

const as = (name: string) => actors[name]!;
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => String((asRefusal(error) as Error).message),
  );

beforeAll(async () => {
  [one, other] = [await makeProgramme(), await makeProgramme()];
  [inOne, inOther, inBoth, inNone] = [
    await makeOrganization(),
    await makeOrganization(),
    await makeOrganization(),
    await makeOrganization({ standing: "LISTED" }),
  ];
  const suspended = await makeOrganization({ standing: "SUSPENDED" });
  await makeProject({ stage: "SUBMITTED", programme: one, organization: inOne });
  await makeProject({ stage: "SUBMITTED", programme: other, organization: inOther });
  await makeProject({ stage: "PUBLISHED", programme: one, organization: inBoth });
  await makeProject({ stage: "DECLINED", leftFrom: "SUBMITTED", programme: other, organization: inBoth });
  await makeProject({ stage: "DRAFT", programme: other, organization: inOne });
  await makeProject({ stage: "SUBMITTED", programme: one, organization: suspended });
  const keeper = await makeStaff({ programme: other });
  await db().directoryKeeper.create({ data: { personId: keeper.id } });
  const former = await makePerson();
  await db().directoryKeeper.create({ data: { personId: former.id } });
  Object.assign(actors, {
    visitor: null,
    professional: await asActor(await makePerson({ profile: true })),
    "staff of one": await asActor(await makeStaff({ programme: one })),
    "staff of the other": await asActor(await makeStaff({ programme: other })),
    "staff of both": await asActor(
      await makeStaff({ programme: other, person: await makeStaff({ programme: one }) }),
    ),
    "manager of all": await asActor(await makeStaff()),
    keeper: await asActor(keeper),
    "keeper who left staff": await asActor(former),
    administrator: await asActor(await makeStaff({ role: "ADMINISTRATOR" })),
    owner: await asActor(await makeMember({ organization: inOne, role: "OWNER" })),
    member: await asActor(await makeMember({ organization: inBoth })),
    "staff and owner": await asActor(
      await makeMember({ organization: inOther, role: "OWNER", person: await makeStaff({ programme: one }) }),
    ),
  });
}, 60_000);

it("a programme knows the organizations that sent it a request, and no draft makes one", async () => {
  const rows = await db().organizationProgramme.findMany({ where: { organizationId: inOne.id } });
  expect(rows.map(({ programmeId }) => programmeId)).toEqual([one.id]);
  expect(await db().organizationProgramme.count({ where: { organizationId: inBoth.id } })).toBe(2);
});

it("decides for one organization what the filter finds among all", async () => {
  const all = await db().organization.findMany({ include: { programmes: true } });
  const pairs = [
    [looksAfter, lookedAfter, "programmes"],
    [decidesFor, decidedFor, "programmes"],
    [editsOrganization, editableOrganizations, "whole"],
    [managesMembers, managedMembersOf, "whole"],
    [seesInside, insideOrganizations, "whole"],
    [seesOrganization, visibleOrganizations, "whole"],
  ] as const;
  for (const [name, actor] of Object.entries(actors)) {
    for (const [predicate, filter, subject] of pairs) {
      const found = await db().organization.findMany({ where: filter(actor), select: { id: true } });
      const expected = all.filter((each) =>
        (predicate as (actor: Actor | null, subject: unknown) => boolean)(
          actor,
          subject === "programmes" ? each.programmes : each,
        ),
      );
      expect(found.map(({ id }) => id).toSorted(), `${name}: ${predicate.name}`).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
    }
  }
});

describe("staff of a programme", () => {
  const facts = { name: "Renamed", mission: "", website: null, ein: null, postalCode: null };
  const entry = { ...facts, causes: [], areas: [], kind: "NONPROFIT" as const };
  const renamed = async (id: string) => ({ organizationId: id, stamp: await stampNow.entry(id), ...entry });

  it("edit and suspend the organizations of their programme and no other", async () => {
    const staff = as("staff of the other");
    expect(await outcome(saveEntry(staff, await renamed(inOther.id)))).toBe("done");
    expect(await outcome(saveEntry(staff, await renamed(inBoth.id)))).toBe("done");
    for (const { id } of [inOne, inNone]) {
      expect(await outcome(saveEntry(staff, await renamed(id)))).toBe("not-found");
    }
    for (const { id } of [inOne, inBoth, inNone]) {
      expect(await outcome(suspendOrganization(staff, { organizationId: id, reason: "No." }))).toBe(
        "not-found",
      );
    }
  });

  it("make nobody a member of an organization that another programme works with too", async () => {
    const staff = as("staff of the other");
    const invite = (organizationId: string) =>
      outcome(
        inviteToOrganization(staff, { organizationId, email: "me.again@people.example", role: "OWNER" }),
      );
    for (const { id } of [inOne, inBoth, inNone]) expect(await invite(id)).toBe("not-found");
    expect(await invite(inOther.id)).toBe("done");
    const second = await makePerson();
    for (const organization of [inOne, inBoth, inNone]) {
      await claimOrganization(await asActor(second), {
        organizationId: organization.id,
        position: "Director",
        evidence: "Ask me.",
      });
      const { id: claimId } = await db().organizationClaim.findFirstOrThrow({
        where: { organizationId: organization.id, state: "PENDING" },
      });
      expect(await outcome(approveClaim(staff, { claimId }))).toBe("not-found");
      expect(await outcome(declineClaim(staff, { claimId, reason: "No." }))).toBe("not-found");
    }
    expect(await waitingClaims(staff)).toEqual([]);
    const { id: membershipId } = await db().organizationMember.findFirstOrThrow({
      where: { organizationId: inBoth.id, role: "MEMBER" },
    });
    expect(await outcome(changeRole(staff, { membershipId, role: "OWNER" }))).toBe("not-found");
    expect(await outcome(endMembership(staff, { membershipId }))).toBe("not-found");
  });

  it("download only the projects of their programme", async () => {
    const projectsFor = async (name: string, { id }: Organization) =>
      (await organizationExport(as(name), id))?.organization.projects.map(({ programmeId }) => programmeId);
    expect(await projectsFor("staff of one", inOne)).toEqual([one.id]);
    expect(await projectsFor("staff of the other", inOne)).toBeUndefined();
    expect(await projectsFor("staff of the other", inBoth)).toEqual([other.id]);
    expect(await projectsFor("keeper", inOne)).toEqual([other.id]);
    expect(await projectsFor("owner", inOne)).toHaveLength(2);
    expect(await projectsFor("administrator", inOne)).toHaveLength(2);
    expect(await projectsFor("professional", inOne)).toBeUndefined();
  });

  it("add an organization to a programme of theirs, and only who keeps the directory adds one to none", async () => {
    const add = (name: string, programmeId?: string) =>
      outcome(createOrganization(as(name), { ...entry, programmeId }));
    expect(await add("staff of one", one.id)).toBe("done");
    expect(await add("staff of one", other.id)).toBe("not-found");
    expect(await add("staff of one")).toBe("programme-needed");
    expect(await add("professional", one.id)).toBe("not-found");
    expect(await add("keeper")).toBe("done");
    const takeUp = (name: string) =>
      outcome(takeUpOrganization(as(name), { organizationId: inNone.id, programmeId: one.id }));
    expect(await takeUp("staff of one")).toBe("not-found");
  });
});

it("who keeps the directory decides claims of organizations in no programme, until it is taken back", async () => {
  const { id: membershipId, personId } = await db().staffMembership.findFirstOrThrow({
    where: { personId: as("staff of one").personId },
  });
  const free = await makeOrganization({ standing: "LISTED" });
  await claimOrganization(await asActor(await makePerson()), {
    organizationId: free.id,
    position: "Director",
    evidence: "Ask me.",
  });
  const { id: claimId } = await db().organizationClaim.findFirstOrThrow({
    where: { organizationId: free.id, state: "PENDING" },
  });
  expect(await outcome(giveDirectory(as("keeper"), { membershipId }))).toBe("not-found");
  await giveDirectory(as("administrator"), { membershipId });
  const keeper = await asActor({ id: personId });
  expect(keeper.keepsDirectory).toBe(true);
  expect(await outcome(approveClaim(keeper, { claimId }))).toBe("done");
  await takeDirectory(as("administrator"), { membershipId });
  expect((await asActor({ id: personId })).keepsDirectory).toBe(false);
});
