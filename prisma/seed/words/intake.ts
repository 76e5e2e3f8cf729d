/** What staff ask back about a request, and what partners answer. */
export const requestQuestions = [
  {
    text: "You write that it happens every week. Could you count it for one week, so that we know where we start?",
    answer: "We counted: 23 times last week, most of them on Monday morning.",
  },
  {
    text: "Who in your house would keep this alive after the team has left?",
    answer: "Our front desk lead. She has two hours on Fridays and likes the idea.",
  },
  {
    text: "Is there anything in your present contract that a team would have to wait for?",
    answer: "The website contract ends in June. Until then the agency has to publish changes.",
  },
];

/** The answers that only some are asked for, by the kind of organization. */
export const practicalAnswers = {
  agency: [
    {
      procurement: "Free tools need a sign-off by our IT department, about six weeks.",
      dataRules: "Addresses stay in the city’s network. Requests are public records, kept for five years.",
    },
    {
      procurement: "Anything above 5,000 dollars a year needs three quotes.",
      dataRules: "Names of callers may not leave our own systems. Counts may.",
    },
  ],
  community: [
    {
      capacity: "Our operations lead, two hours on Tuesdays. Not in December.",
      funding: "Up to 20 dollars a month from the general budget.",
    },
    {
      capacity: "Two volunteers who know the work, an evening each a week.",
      funding: "Nothing now. A grant for data work may come in fall.",
    },
  ],
} as const;

/** What the short talk before a scope brought out, beside the priority that the tale names. */
export const needsAnswers = [
  {
    obstacle: "Three lists that differ, and nobody dares to throw one away",
    canHelp: "One list that everybody sees, and a reminder that nobody has to write by hand.",
    cannotHelp: "We have too few drivers. A tool will not find us any.",
    hoursPerWeek: 2,
    whoHasTime: "Operations lead",
    decisionMaker: "Executive director",
    systems: [
      { name: "A shared spreadsheet", purpose: "Who comes when", owner: "Front desk" },
      { name: "The donor database", purpose: "Names and gifts", owner: "Development lead" },
    ],
  },
  {
    obstacle: "The person who knows how it works retires in June",
    canHelp: "Writing down how it works, and taking the copying out of it.",
    cannotHelp: "Trust between our two offices. That is for us to mend.",
    hoursPerWeek: 3,
    whoHasTime: "Two caseworkers in turn",
    decisionMaker: "Director of programs",
    systems: [{ name: "The case list", purpose: "Who needs what", owner: "" }],
  },
];
