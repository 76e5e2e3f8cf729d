import type { ScopeSystem } from "@/lib/scoping/content";
import type { ProjectType } from "@/lib/scoping/catalogue";
import type { TeamKey } from "../team-shapes";

/** How two sides keep in touch: scopes differ, so the plan does too. */
export const communicationPlans = [
  {
    channel: "A shared chat room, and the phone for anything urgent",
    cadence: "Tuesdays, 30 minutes",
    replyTime: "Two working days",
    checkIns: "Five minutes every Friday: what moved, what is in the way, how many hours next week",
    demos: "Every second Tuesday, on the partner's own screen",
  },
  {
    channel: "Email with one subject line per question",
    cadence: "Every second Thursday, 45 minutes on site",
    replyTime: "Three working days",
    checkIns: "A short written note each Monday, from the team and from the partner",
    demos: "On site, every second Thursday, with whoever is on shift",
  },
  {
    channel: "Text messages to the contact, notes in the shared folder",
    cadence: "Mondays, 20 minutes by phone",
    replyTime: "One working day",
    checkIns: "At the start of the Monday call: three questions, always the same",
    demos: "The last Monday of the month, recorded for those who can't come",
  },
  {
    channel: "A shared board of questions, read every morning",
    cadence: "Wednesdays, 30 minutes by video",
    replyTime: "Two working days",
    checkIns: "Wednesday's first five minutes, written down by whoever speaks last",
    demos: "On the last Wednesday of the month, people who will use it try it themselves",
  },
];

export const assumptionsOf = [
  "The partner's people can spare two hours a week for questions and trying things out.",
  "Test data without real names is ready by the kickoff.",
  "Whoever keeps it afterwards takes part from the fourth week on.",
  "Existing accounts can be opened to the team, or new ones made in the partner's name.",
];

/** What each side brings and what it hopes to take away. */
export const exchanges = [
  {
    partnerGives:
      "Two hours a week of someone who knows the work, honest answers, and the people who will use it.",
    partnerGets: "Something our own people can run, and fewer evenings lost to typing.",
    teamGives:
      "A few hours a week for the length of the project, and the care of people who do this for a living.",
    teamGets: "A real problem with real people, a team from other trades, and a thing to be proud of.",
  },
  {
    partnerGives: "A room with a table on Thursdays, a tour on the first day, and decisions within two days.",
    partnerGets: "A clear picture instead of guesses, and two of us who understand how it works.",
    teamGives: "Skill, patience, and documents that the next person can read.",
    teamGets: "To learn how a small organization really works, and to see it in use.",
  },
  {
    partnerGives: "Time of the people at the front desk, and permission to change how things are done.",
    partnerGets: "One way of doing it that still works when somebody is ill.",
    teamGives: "Design, code and training, each handed over as it is finished.",
    teamGets: "Practice in saying things simply, and colleagues for later.",
  },
];

export const handoffPlans = [
  {
    training: "Two training sessions, one of them recorded.",
    documents: "A written guide with pictures, in the partner's folder.",
    exitPlan: "The data can be saved as a table at any time. We tried it once, together.",
  },
  {
    training: "The keeper runs it alone for the last two weeks, with the team listening.",
    documents: "The guide, and a list of accounts with who pays for them.",
    exitPlan: "One export, tried before the end; it opens in any spreadsheet.",
  },
  {
    training: "The second person learns it from the first, not from us: that is the test.",
    documents: "A page on what it costs, what breaks most easily and whom to call.",
    exitPlan: "Everything lives in files the partner owns. Leaving means keeping them.",
  },
];

const shared = { accessNote: "", handling: "" };

/** What a team of each kind usually touches. */
export const systemsOf: Record<TeamKey, ScopeSystem[]> = {
  web: [
    {
      ...shared,
      name: "The partner's website",
      purpose: "Where people look first",
      owner: "Communications lead",
      access: "SETTLED",
      data: "Pages and pictures",
      sensitivity: "NONE",
      dataOwner: "",
    },
    {
      name: "The sign-up spreadsheet",
      purpose: "Names, phone numbers and what people asked for",
      owner: "Front desk lead",
      access: "PLANNED",
      accessNote: "A copy without names by the kickoff",
      data: "Names, phone numbers, addresses",
      sensitivity: "PERSONAL",
      dataOwner: "Operations director",
      handling: "The team works on made-up names. Real ones never leave the partner's account.",
    },
  ],
  data: [
    {
      name: "The records of the last nine years",
      purpose: "What happened, when and to whom",
      owner: "Data keeper",
      access: "SETTLED",
      accessNote: "",
      data: "Dates, places and case numbers",
      sensitivity: "PERSONAL",
      dataOwner: "Director of programmes",
      handling: "Only counts leave the folder; groups under five are not shown.",
    },
    {
      ...shared,
      name: "A yearly file from the county",
      purpose: "The figures we compare with",
      owner: "The county",
      access: "PLANNED",
      accessNote: "Asked for, due two weeks before kickoff",
      data: "Totals by area",
      sensitivity: "NONE",
      dataOwner: "",
    },
  ],
  service: [
    {
      name: "Interview notes",
      purpose: "What people told us, in their words",
      owner: "Programme lead",
      access: "SETTLED",
      accessNote: "",
      data: "Conversations, without last names",
      sensitivity: "SENSITIVE",
      dataOwner: "Programme lead",
      handling: "Kept in one folder, read by three people, deleted after the handoff.",
    },
  ],
  systems: [
    {
      name: "The case list",
      purpose: "Who needs what, and who is on it",
      owner: "Director of programmes",
      access: "SETTLED",
      accessNote: "",
      data: "Names, needs and visits",
      sensitivity: "SENSITIVE",
      dataOwner: "Director of programmes",
      handling: "Practice accounts with invented families until the last two weeks.",
    },
    {
      ...shared,
      name: "The email account everyone shares",
      purpose: "Requests come in here",
      owner: "",
      access: "PLANNED",
      accessNote: "Opened to two of the team",
      data: "Requests and answers",
      sensitivity: "INTERNAL",
      dataOwner: "",
    },
  ],
  outreach: [
    {
      ...shared,
      name: "The newsletter list",
      purpose: "People who asked to hear from us",
      owner: "Communications lead",
      access: "SETTLED",
      data: "Email addresses",
      sensitivity: "INTERNAL",
      dataOwner: "",
    },
  ],
  infrastructure: [
    {
      ...shared,
      name: "Twelve old laptops and one router",
      purpose: "What people work on every day",
      owner: "Branch librarian",
      access: "SETTLED",
      data: "Whatever was left on them",
      sensitivity: "INTERNAL",
      dataOwner: "",
    },
  ],
};

/** What kind of work a team of this shape is usually for. */
export const typesOf: Record<TeamKey, ProjectType[]> = {
  web: ["website", "website", "service-design", "accessibility-audit"],
  data: ["data-dashboard", "data-dashboard", "data-cleanup"],
  service: ["service-design", "digital-skills"],
  systems: ["process-automation", "crm-choice"],
  outreach: ["brand-communications", "website"],
  infrastructure: ["security-review", "digital-skills"],
};
