import { addDays, type CalendarDate } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import { contributorOf } from "../builders/engagements";
import { addHours } from "../builders/hours";
import { addClaim, addOrganization, type BuiltOrganization } from "../builders/organizations";
import { addMember, addPerson, type BuiltPerson } from "../builders/people";
import { apply } from "./applicants";
import type { Professional, Professionals } from "./professionals";
import type { Membership } from "./teams";
import type { World } from "./world";

// Invented people whose names say "example" in their own language and script.
const otherScripts = [
  { name: "田中 例子", email: "tanaka.reiko@demo-people.example", discipline: "data" },
  { name: "مثال العلي", email: "mithal.alali@demo-people.example", discipline: "design" },
  { name: "Παράδειγμα Παππά", email: "paradeigma.pappa@demo-people.example", discipline: "back-end" },
  { name: "Đặng Thị Ví Dụ", email: "dang.vi.du@demo-people.example", discipline: "front-end" },
] as const;

// what someone pastes from a browser: nothing in it to break a line at
const longAddress = `https://drive.example.org/shared/${"meeting-notes-".repeat(9)}final-version-2?edit=true`;

/** The people and rows that make pages go wrong where nobody thought of them. Nobody else's lot changes by them. */
export function addUnusual(
  world: World,
  professionals: Professionals,
  at: {
    coming: BuiltCohort;
    by: BuiltPerson;
    memberships: readonly Membership[];
    account: BuiltPerson;
    company: BuiltOrganization;
  },
): void {
  addNewcomer(world);
  addRivalClaim(world);
  const submitted = { state: "SUBMITTED" as const, by: at.by };
  for (const { discipline, ...named } of otherScripts)
    apply(world, at.coming, newProfessional(world, professionals, named, discipline), submitted);
  const aroha = {
    name: "Aroha Tauira",
    email: "aroha.tauira@demo-people.example",
    timeZone: "Pacific/Auckland",
  };
  const inAuckland = newProfessional(world, professionals, aroha, "content");
  apply(world, at.coming, inAuckland, submitted);
  joinInTheEvening(world, at.company, inAuckland);
  noteALongAddress(
    world,
    at.memberships.filter(({ person }) => person.id === at.account.id),
  );
  addUnlisted(world, at.coming.programme);
}

/** Signed in once, and was never asked who they are. */
function addNewcomer({ sheet, past }: World): void {
  const signedIn = past.daysAgo(1);
  sheet.add("person", {
    id: sheet.id(),
    email: "newcomer@demo-people.example",
    name: null,
    emailVerified: signedIn,
    createdAt: signedIn,
  });
}

/** Somebody could not find their organization, whose entry goes by a longer name, and drafts meanwhile. */
function addUnlisted(world: World, programme: { id: string }): void {
  const { sheet, past } = world;
  const at = past.daysAgo(3);
  const person = addPerson(sheet, { name: "Imogen Testa", email: "imogen.testa@demo-people.example", at });
  const organization = addOrganization(sheet, {
    name: "Echo Park Choir (example)",
    slug: "echo-park-choir",
    kind: "COMMUNITY_GROUP",
    standing: "UNLISTED",
    mission: "",
    causes: [],
    areas: [],
    at,
  });
  sheet.add("organizationProgramme", {
    organizationId: organization.id,
    programmeId: programme.id,
    since: at,
  });
  const evidence = "We meet at the library on Bellevue, Thursdays.\nEcho Park";
  addClaim(sheet, { organization, person, position: "", evidence, at });
  const projectId = sheet.id();
  sheet.add("project", {
    id: projectId,
    slug: "who-sings-on-thursday",
    title: "Who sings on Thursday?",
    summary: "",
    stage: "DRAFT",
    stageSince: at,
    organizationId: organization.id,
    programmeId: programme.id,
    contactId: person.id,
    createdAt: at,
    updatedAt: at,
  });
  sheet.add("request", {
    projectId,
    ...{ whoHasIt: "", whatWasTried: "", whyNow: "", priority: "", hopedOutcome: "" },
    ...{ procurement: "", dataRules: "", capacity: "", funding: "" },
    problem: "Sixty people sing with us, and each week somebody calls all of them to ask who comes.",
    contactName: person.name,
    contactEmail: person.email,
    savedAt: at,
  });
}

/** Somebody else says that they work where the first claim waits already. */
function addRivalClaim(world: World): void {
  const { sheet, past } = world;
  const [first] = sheet.of("organizationClaim");
  if (!first) throw new Error("There is no claim to rival.");
  addClaim(sheet, {
    organization: { id: first.organizationId },
    person: addPerson(sheet, {
      name: "Odell Muster",
      email: "odell.muster@demo-people.example",
      at: past.daysAgo(2),
    }),
    position: "Former treasurer",
    evidence: "I kept the books until last spring. Ask anyone on the board.",
    at: past.daysAgo(1),
  });
}

function newProfessional(
  world: World,
  professionals: Professionals,
  named: { name: string; email: string; timeZone?: string },
  discipline: string,
): Professional {
  const since = world.past.daysAgo(12);
  const person = addPerson(world.sheet, { ...named, at: since });
  return professionals.keep(person, {
    discipline,
    skills: {},
    hoursPerWeek: 4,
    timeKind: "OWN_TIME",
    causes: ["environment"],
    since,
  });
}

/** 18:40 in Los Angeles, when it is the next day elsewhere. */
function joinInTheEvening(
  { sheet, past, today }: World,
  company: BuiltOrganization,
  person: BuiltPerson,
): void {
  const evening: CalendarDate = addDays(today, -9);
  addMember(sheet, person, {
    organization: company,
    role: "MEMBER",
    title: "Employee",
    at: past.at(evening, "18:40"),
  });
}

function noteALongAddress({ sheet, rates, past, today }: World, [own]: readonly Membership[]): void {
  if (!own) return;
  const on = addDays(today, -2);
  if (on < own.startsOn || on > own.endsOn) return;
  addHours(sheet, rates, {
    contributorId: contributorOf(sheet, own.person),
    project: own.project,
    discipline: own.discipline,
    on,
    minutes: 45,
    activity: "meeting",
    note: `Notes are at ${longAddress}`,
    state: "LOGGED",
    createdAt: past.daysAgo(1, "21:05"),
  });
}
