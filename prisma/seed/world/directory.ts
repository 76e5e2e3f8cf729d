import type { OrganizationKind, Standing } from "@/lib/generated/prisma/enums";
import { addClaim, addInvitation, addOrganization, type BuiltOrganization } from "../builders/organizations";
import { addPerson, type BuiltPerson } from "../builders/people";
import { exampleEin, exampleSlug } from "./partners";
import type { World } from "./world";

type Entry = {
  name: string;
  kind?: OrganizationKind;
  standing?: Standing;
  mission: string;
  causes: string[];
  areas: string[];
};

const home: Entry = {
  name: "Civic Bridge Lab (example)",
  standing: "PARTNER",
  mission: "We prepare projects, form teams and stay until what was built stands by itself.",
  causes: ["volunteerism", "civic-engagement"],
  areas: ["la-county", "la-city"],
};
const companies: Entry[] = [
  {
    name: "Bright Harbor Software (example)",
    kind: "COMPANY",
    standing: "PARTNER",
    mission: "Shipping software from the port. Forty paid hours a year for each of us to give away.",
    causes: ["stem-digital-literacy", "volunteerism"],
    areas: ["south-bay"],
  },
  {
    name: "Juniper Mutual (example)",
    kind: "COMPANY",
    standing: "PARTNER",
    mission: "An insurer that lets its analysts count something else on Fridays.",
    causes: ["health", "resiliency"],
    areas: ["central-la"],
  },
];
const funders: Entry[] = [
  {
    name: "Foothill Commons Foundation (example)",
    kind: "FUNDER",
    standing: "PARTNER",
    mission: "We pay for the preparation nobody else pays for.",
    causes: ["civic-engagement", "education-youth"],
    areas: ["la-county"],
  },
];
const listed: Entry[] = [
  {
    name: "Harvest Ladder (example)",
    mission: "Fruit from back yards, picked by neighbours, given away the same day.",
    causes: ["healthy-food", "environment"],
    areas: ["san-fernando-valley"],
  },
  {
    name: "Night Owl Tutors (example)",
    mission: "Homework help by phone from eight to eleven in the evening.",
    causes: ["education-youth", "teaching-mentorship"],
    areas: ["lausd", "la-city"],
  },
  {
    name: "Wheels for All (example)",
    kind: "COMMUNITY_GROUP",
    mission: "We mend wheelchairs and bicycles on the same bench.",
    causes: ["mobility", "disability-aging"],
    areas: ["gateway-cities"],
  },
  {
    name: "Casa Luciérnaga (example)",
    mission: "Un lugar seguro para mujeres y sus hijos, with a garden behind.",
    causes: ["community-safety", "housing-homelessness"],
    areas: ["east-la"],
  },
  {
    name: "Sample County Parks Office (example)",
    kind: "PUBLIC_AGENCY",
    mission: "Ninety parks, four of them without shade.",
    causes: ["parks-green-space"],
    areas: ["la-county"],
  },
  {
    name: "Echo Choir (example)",
    kind: "COMMUNITY_GROUP",
    mission: "Anyone who can hum may sing with us.",
    causes: ["arts-culture", "social-connectedness"],
    areas: ["central-la"],
  },
  {
    name: "Desert Lamp Clinic (example)",
    standing: "CLAIM_PENDING",
    mission: "Eye tests and glasses, wherever the bus can park.",
    causes: ["health", "community-health"],
    areas: ["antelope-valley"],
  },
  {
    name: "First Paycheck (example)",
    mission: "The summer job that leads to the next one.",
    causes: ["workforce", "education-youth"],
    areas: ["south-la"],
  },
  {
    name: "Old Pier Museum (example)",
    mission: "What the harbor was, told by those who loaded the ships.",
    causes: ["arts-culture"],
    areas: ["south-bay"],
  },
  {
    name: "Quick Fix Charity (example)",
    standing: "SUSPENDED",
    mission: "No answer to our letters for a year.",
    causes: ["volunteerism"],
    areas: ["la-city"],
  },
];

export type Directory = {
  home: BuiltOrganization;
  companies: BuiltOrganization[];
  funder: BuiltOrganization;
};

/** Everyone in the directory who has brought no project: the programme's home, companies, a funder, and the listed. */
export function addDirectory(world: World): Directory {
  let number = 9001;
  const add = (entry: Entry) => {
    const { name, kind = "NONPROFIT", standing = "LISTED" } = entry;
    const slug = exampleSlug(name);
    const at = world.past.daysAgo(standing === "LISTED" ? 330 : 910);
    const ein = kind === "NONPROFIT" || kind === "FUNDER" ? exampleEin(number++) : null;
    const website = standing === "LISTED" ? null : `https://${slug}.example`;
    return addOrganization(world.sheet, { ...entry, kind, standing, slug, ein, website, at });
  };
  const built = { home: add(home), companies: companies.map(add), funders: funders.map(add) };
  const others = listed.map(add);
  const claimed = others.find(({ slug }) => slug === "desert-lamp-clinic");
  const [funder] = built.funders;
  if (!claimed || !funder) throw new Error("The directory is not complete.");
  addClaim(world.sheet, {
    organization: claimed,
    person: addPerson(world.sheet, { ...world.newName(), at: world.past.daysAgo(3) }),
    position: "Clinic nurse and board secretary",
    evidence: "My name is on the team page of our site, and I can answer from the clinic's own address.",
    at: world.past.daysAgo(2),
  });
  return { home: built.home, companies: built.companies, funder };
}

/** Invitations that nobody has answered yet. Their links were never sent: no token leads to these hashes. */
export function addOpenInvitations(
  world: World,
  riverbend: BuiltOrganization,
  main: { id: string },
  by: { partner: BuiltPerson; staff: BuiltPerson },
): void {
  const { past, sheet } = world;
  const open = { createdAt: past.daysAgo(2), expiresAt: past.daysAgo(-12) };
  addInvitation(sheet, {
    ...open,
    kind: "ORGANIZATION",
    email: "warehouse@riverbend-food-shelf.example",
    organization: riverbend,
    role: "MEMBER",
    by: by.partner,
  });
  addInvitation(sheet, {
    ...open,
    kind: "FUNDER",
    email: "reports@foothill-commons-foundation.example",
    programme: main,
    role: "FUNDER",
    by: by.staff,
  });
}
