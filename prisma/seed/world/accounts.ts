import { addFunder, addMember, addPerson, addStaff, type BuiltPerson } from "../builders/people";
import type { BuiltOrganization } from "../builders/organizations";
import type { Professional, Professionals } from "./professionals";
import type { Seasons } from "./seasons";
import type { World } from "./world";

/** The people whom one may sign in as: the buttons of /sign-in look for these addresses. */
const accounts = {
  admin: "Theo Example",
  staff: "Naomi Sample",
  partner: "Marisol Ejemplo",
  professional: "Ada Ejemplo",
  company: "Kenji Tatoe",
  funder: "Grace Specimen",
} as const;

export type Accounts = Record<keyof typeof accounts, BuiltPerson>;

export function addAccounts({ sheet, past }: World): Accounts {
  const person = (key: keyof typeof accounts) =>
    addPerson(sheet, {
      name: accounts[key],
      email: `${key}@demo.commonwork.example`,
      at: past.daysAgo(key === "professional" ? 70 : 905),
    });
  return {
    admin: person("admin"),
    staff: person("staff"),
    partner: person("partner"),
    professional: person("professional"),
    company: person("company"),
    funder: person("funder"),
  };
}

/** Who runs the two programmes; the first of them is the account one signs in as. */
export function addTeamOfStaff(
  world: World,
  accounts: Accounts,
  seasons: Seasons,
): { main: BuiltPerson[]; clinic: BuiltPerson } {
  const { sheet, past } = world;
  const at = past.daysAgo(890);
  const colleague = () => addPerson(sheet, { ...world.newName(), at });
  const main = [accounts.staff, colleague(), colleague()];
  const clinic = colleague();
  addStaff(sheet, accounts.admin, { programme: null, role: "ADMINISTRATOR", at });
  for (const person of main) addStaff(sheet, person, { programme: seasons.main, role: "MANAGER", at });
  addStaff(sheet, clinic, { programme: seasons.clinic, role: "MANAGER", at: past.daysAgo(630) });
  return { main, clinic };
}

/** The accounts that are professionals: one on a team with a free choice of another, one who is a partner as well. */
export function addProfiles(
  world: World,
  professionals: Professionals,
  accounts: Accounts,
): { professional: Professional; partner: Professional } {
  const professional = professionals.keep(accounts.professional, {
    discipline: "front-end",
    skills: {
      "html-css": 4,
      react: 4,
      typescript: 3,
      "web-accessibility": 4,
      "plain-writing": 3,
      "translation-spanish": 4,
      "interaction-design": 3,
    },
    hoursPerWeek: 6,
    timeKind: "OWN_TIME",
    causes: ["healthy-food", "education-youth", "entrepreneurship"],
    headline: "Front-end developer who writes in two languages",
    about:
      "I build pages that work on old phones and read well aloud. Mornings I work for a shipping company; on Tuesday evenings I would rather do something for my own city.",
    since: world.past.daysAgo(68),
  });
  const partner = professionals.keep(accounts.partner, {
    discipline: "coordination",
    skills: { "project-management": 4, facilitation: 3, training: 3 },
    hoursPerWeek: 3,
    timeKind: "OWN_TIME",
    causes: ["early-childhood", "education-youth"],
    headline: "Operations director who plans for a living",
    about:
      "By day I run a food shelf. I would like to help an organization that is as small as ours once was.",
    since: world.past.daysAgo(40),
  });
  return { professional, partner };
}

export function addFunders(
  world: World,
  accounts: Accounts,
  seasons: Seasons,
  funder: BuiltOrganization,
): void {
  const { sheet, past } = world;
  const at = past.daysAgo(500);
  addMember(sheet, accounts.funder, { organization: funder, role: "OWNER", title: "Programme officer", at });
  addFunder(sheet, accounts.funder, { programme: seasons.main, organization: funder, at });
}

/** A company's people: its owner, and professionals who work there. */
export function addEmployees(
  world: World,
  company: BuiltOrganization,
  owner: BuiltPerson,
  employees: BuiltPerson[],
): void {
  const { sheet, past } = world;
  const at = past.daysAgo(420);
  addMember(sheet, owner, { organization: company, role: "OWNER", title: "Community lead", at });
  for (const person of employees)
    addMember(sheet, person, {
      organization: company,
      role: "MEMBER",
      title: "Employee",
      at: past.daysAgo(60),
    });
}
