import type { Story } from "@/prisma/seed/builders/story";

/** A scope with nothing missing. */
export const exampleStory: Story = {
  title: "One list of deliveries",
  summary: "Drivers see their stops in one place instead of three spreadsheets.",
  causes: ["healthy-food"],
  request: {
    problem: "Drivers get three spreadsheets a day and still miss stops.",
    whoHasIt: "Eleven drivers and the two people who answer the phone.",
    whyNow: "A second warehouse opens in spring.",
    whatWasTried: "A shared calendar, given up after a month.",
    priority: "Reach every household on the list each week.",
    hopedOutcome: "No missed stop for a month.",
  },
  scope: {
    problem: "Drivers get three spreadsheets a day and still miss stops.",
    outcome: "Each driver opens one list in the morning.",
    baseline: "14 missed stops a month",
    target: "2 missed stops a month",
    measuredBy: "The log at the front desk",
    inScope: "The list, and how a stop is added.",
    outOfScope: "Route planning.",
    assumptions: "Drivers carry a phone with data.",
    channel: "A shared chat room",
    cadence: "Every Tuesday, 30 minutes",
    replyTime: "Two working days",
    partnerContact: "Operations lead",
    decisionMaker: "Executive director",
    handoffOwner: "Operations lead",
    handoffSecond: "Front desk lead",
    handoffNotes: "A written guide and two training sessions.",
    runningCostCents: 12_000,
    weeks: 12,
  },
  deliverables: [
    { title: "The list", acceptance: "All drivers use it for two weeks without a spreadsheet." },
    { title: "A written guide", acceptance: "The front desk adds a stop by following it." },
  ],
  roles: [
    {
      title: "Data analyst",
      discipline: "data",
      seats: 1,
      hoursPerWeek: 4,
      skills: { sql: 2, spreadsheets: 3 },
    },
    {
      title: "Front-end developer",
      discipline: "front-end",
      seats: 2,
      hoursPerWeek: 5,
      skills: { react: 3, "web-accessibility?": 2 },
    },
  ],
  risks: [
    {
      kind: "TECHNICAL_DEBT",
      what: "The household list has no clean addresses.",
      likelihood: 4,
      effect: 3,
      mitigation: "One afternoon of cleaning before the kickoff.",
      owner: "Front desk lead",
    },
  ],
};
