import { addOrganization, addPriority, type BuiltOrganization } from "../builders/organizations";
import { addMember, addPerson, type BuiltPerson } from "../builders/people";
import { slugOf } from "../builders/slug";
import { arts } from "../stories/arts";
import { city } from "../stories/city";
import { civic } from "../stories/civic";
import { environment } from "../stories/environment";
import { food } from "../stories/food";
import { health } from "../stories/health";
import { housing } from "../stories/housing";
import { learning } from "../stories/learning";
import type { Tale, TaleTeller } from "../stories/tale";
import { work } from "../stories/work";
import { youth } from "../stories/youth";
import type { World } from "./world";

export type Partner = {
  organization: BuiltOrganization;
  contact: BuiltPerson;
  title: string;
  tales: { tale: Tale; priority: { id: string; title: string } | undefined }[];
};

const tellers: TaleTeller[] = [
  ...food,
  ...housing,
  ...health,
  ...youth,
  ...learning,
  ...work,
  ...arts,
  ...environment,
  ...city,
  ...civic,
];

const horizons = ["This year", "Within two years", "By the end of next year"];

/** Numbers that no real organization has begin with 00. */
export const exampleEin = (number: number) => `00${String(number).padStart(7, "0")}`;

/** "Riverbend Food Shelf (example)" -> "riverbend-food-shelf" */
export const exampleSlug = (name: string) => slugOf(name.replace(" (example)", ""));

/** The organizations that have brought projects, each with its contact and often a colleague. */
export function addPartners(world: World, first: { contact: BuiltPerson }): Partner[] {
  return tellers.map((teller, index) =>
    addPartner(world, teller, index, index === 0 ? first.contact : undefined),
  );
}

function addPartner(world: World, teller: TaleTeller, index: number, known?: BuiltPerson): Partner {
  const { sheet, random, past } = world;
  const at = past.daysAgo(random.between(820, 880));
  const slug = exampleSlug(teller.name);
  const organization = addOrganization(sheet, {
    name: teller.name,
    slug,
    kind: teller.kind,
    standing: "PARTNER",
    mission: teller.mission,
    causes: teller.causes,
    areas: teller.areas,
    ein: teller.kind === "NONPROFIT" ? exampleEin(1001 + index * 7) : null,
    website: `https://${slug}.example`,
    postalCode: teller.postalCode,
    at,
  });
  const contact = known ?? addPerson(sheet, { ...world.newName(), at });
  addMember(sheet, contact, { organization, role: "OWNER", title: teller.title, at });
  if (random.chance(0.5)) {
    const colleague = addPerson(sheet, { ...world.newName(), at });
    const role = random.chance(0.3) ? "OWNER" : "MEMBER";
    addMember(sheet, colleague, { organization, role, title: random.pick(colleagues), at });
  }
  return {
    organization,
    contact,
    title: teller.title,
    tales: withPriorities(world, organization, teller, at),
  };
}

const colleagues = [
  "Volunteer coordinator",
  "Board member",
  "Bookkeeper",
  "Programme assistant",
  "Front desk",
];

/** Projects of one organization often serve the same priority: it is written down once. */
function withPriorities(
  world: World,
  organization: BuiltOrganization,
  teller: TaleTeller,
  at: Date,
): Partner["tales"] {
  const known = new Map<string, string>();
  return teller.tales.map((tale) => {
    const [title, why] = tale.priority;
    if (!title) return { tale, priority: undefined };
    const spec = { title, why, horizon: world.random.pick(horizons), at };
    const id = known.get(title) ?? addPriority(world.sheet, organization, spec);
    known.set(title, id);
    return { tale, priority: { id, title } };
  });
}
