import type { CalendarDate } from "@/lib/platform/dates";
import type { RateInForce } from "./builders/hours";
import type { Sheet } from "./builders/sheet";
import { addAccounts, addEmployees, addFunders, addProfiles, addTeamOfStaff } from "./world/accounts";
import { addApplicants, apply } from "./world/applicants";
import { addCommunity } from "./world/community";
import { addDirectory, addOpenInvitations } from "./world/directory";
import { addFair } from "./world/fair";
import { addSeasonHours } from "./world/hours";
import { addPartners } from "./world/partners";
import { Professionals } from "./world/professionals";
import { addMessages } from "./world/messages";
import { addTalk } from "./world/talk";
import { addApart, addPreferences, addWishes } from "./world/preferences";
import { addProjects, type TaleProject } from "./world/projects";
import { addRecruits } from "./world/recruits";
import { addReviews } from "./world/reviews";
import { addSeasons, type Seasons } from "./world/seasons";
import { Selection } from "./world/teams";
import { selectionPlan } from "./world/selection-plan";
import { addUnusual } from "./world/unusual";
import { addWorkingAgreements } from "./world/working";
import { World } from "./world/world";

/** The whole demonstration as it stands on a day, ready to be written. */
export function demonstration(today: CalendarDate, rates: RateInForce[]): Sheet {
  const world = new World(today, rates);
  const accounts = addAccounts(world);
  const directory = addDirectory(world);
  const seasons = addSeasons(world, directory.home, accounts.staff);
  const staff = addTeamOfStaff(world, accounts, seasons);
  const partners = addPartners(world, { contact: accounts.partner });
  const projects = addProjects(world, partners, seasons, staff);

  const professionals = new Professionals(world);
  const selection = addTeams(world, { professionals, projects }, seasons, accounts);
  addSeasonHours(world, selection.memberships);
  addFunders(world, accounts, seasons, directory.funder);
  const workers = professionals.all.filter(({ id }) => id !== accounts.partner.id);
  const [harbor, juniper] = directory.companies;
  const ownerOfOther = workers[1];
  if (harbor)
    addEmployees(
      world,
      harbor,
      accounts.company,
      workers.filter((_, index) => index % 13 === 4),
    );
  if (juniper && ownerOfOther)
    addEmployees(
      world,
      juniper,
      ownerOfOther,
      workers.filter((_, index) => index % 29 === 7),
    );
  const [riverbend] = partners;
  if (riverbend) addOpenInvitations(world, riverbend.organization, seasons.main, accounts);
  addTalk(world, projects);
  addWorkingAgreements(
    world,
    projects.map(({ project }) => project),
    selection.memberships,
  );
  for (const season of ["evenings", "coming"] as const)
    addFair(
      world,
      seasons.cohorts[season],
      projects.filter(({ tale }) => tale.place[0] === season).map(({ project }) => project),
    );
  for (const season of ["running", "evenings"] as const)
    addCommunity(world, seasons.cohorts[season], accounts.staff, [accounts.professional]);
  // last, so that the dice thrown here change nothing else
  const projectsOf = (season: string) =>
    projects.filter(({ tale }) => tale.place[0] === season).map(({ project }) => project);
  const { evenings, coming } = seasons.cohorts;
  const open = projectsOf("evenings").flatMap((project) =>
    (selectionPlan.open[project.title] ?? []).flatMap(
      (title) => project.roles.find((role) => role.title === title) ?? [],
    ),
  );
  const recruits = addRecruits(
    world,
    professionals,
    { cohort: evenings, roles: open, share: 0.8 },
    accounts.staff,
  );
  addWishes(world, evenings, projectsOf("evenings"), recruits);
  addApart(world, evenings, recruits, accounts.staff);
  const wanted = projectsOf("coming").flatMap(({ roles }) => roles);
  addRecruits(world, professionals, { cohort: coming, roles: wanted, share: 0.4 }, accounts.staff);
  for (const season of ["running", "evenings", "coming"] as const)
    addReviews(world, seasons.cohorts[season], staff.main);
  if (harbor)
    addUnusual(world, professionals, {
      coming,
      by: accounts.staff,
      memberships: selection.memberships,
      account: accounts.professional,
      company: harbor,
    });
  addMessages(
    world,
    Object.values(accounts),
    projects.map(({ project }) => project),
  );
  return world.sheet;
}

/** Who was on which team, season by season, and who else applied. */
function addTeams(
  world: World,
  { professionals, projects }: { professionals: Professionals; projects: TaleProject[] },
  { cohorts }: Seasons,
  accounts: ReturnType<typeof addAccounts>,
): Selection {
  const { staff } = accounts;
  const selection = new Selection(world, professionals, staff, selectionPlan);
  const of = (season: string) =>
    projects.filter(({ tale }) => tale.place[0] === season).map(({ project }) => project);
  const others = (
    season: keyof typeof cohorts,
    counts: Parameters<typeof addApplicants>[3]["counts"],
    returning: number,
  ) =>
    addApplicants(world, professionals, cohorts[season], {
      by: staff,
      counts,
      taken: selection.takenIn(cohorts[season]),
      returning,
    });

  for (const project of of("first")) selection.fill(project, 0);
  others("first", { DECLINED: 5, WAITLISTED: 2, WITHDRAWN: 1 }, 0);
  for (const project of of("clinic")) selection.fill(project, 0.7);
  for (const project of of("second")) selection.fill(project, 0.3);
  others("second", { DECLINED: 4, WAITLISTED: 3 }, 0.2);

  const { professional, partner } = addProfiles(world, professionals, accounts);
  selection.keepFor({
    person: professional,
    project: "One list of deliveries for every driver",
    role: "Front-end developer",
  });
  // They are not drawn by lot: their places are part of what one is shown.
  for (const season of ["running", "evenings", "coming"] as const)
    selection.takenIn(cohorts[season]).add(professional.id).add(partner.id);
  for (const project of of("running")) selection.fill(project, 0.4);
  others("running", { ACCEPTED: 4, DECLINED: 6, WAITLISTED: 4, WITHDRAWN: 2 }, 0.2);

  for (const project of of("evenings")) selection.fill(project, 0.6);
  selection.admit(cohorts.evenings, professional);
  const unseated = others("evenings", { ACCEPTED: 14, DECLINED: 3, WAITLISTED: 3 }, 0.6);

  const own = projects.find(({ project }) => project.contact.id === partner.id)?.project.organization;
  apply(world, cohorts.coming, partner, { state: "SUBMITTED", by: staff, conflicts: own ? [own] : [] });
  others(
    "coming",
    { SUBMITTED: 17, UNDER_REVIEW: 6, ACCEPTED: 4, WAITLISTED: 2, DECLINED: 2, DRAFT: 5, WITHDRAWN: 1 },
    0.5,
  );
  for (const season of ["running", "evenings"] as const)
    addPreferences(world, cohorts[season], of(season), selection.memberships);
  addWishes(world, cohorts.evenings, of("evenings"), unseated);
  return selection;
}
