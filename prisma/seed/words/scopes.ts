/** How two sides keep in touch: scopes differ, so the plan does too. */
export const communicationPlans = [
  {
    channel: "A shared chat room, and the phone for anything urgent",
    cadence: "Tuesdays, 30 minutes, with a demo every second week",
    replyTime: "Two working days",
  },
  {
    channel: "Email with one subject line per question",
    cadence: "Every second Thursday, 45 minutes on site",
    replyTime: "Three working days",
  },
  {
    channel: "Text messages to the contact, notes in the shared folder",
    cadence: "Mondays, 20 minutes by phone",
    replyTime: "One working day",
  },
  {
    channel: "A shared board of questions, read every morning",
    cadence: "Wednesdays, 30 minutes by video, demo on the last of the month",
    replyTime: "Two working days",
  },
];

export const assumptionsOf = [
  "The partner's people can spare two hours a week for questions and trying things out.",
  "Test data without real names is ready by the kickoff.",
  "Whoever keeps it afterwards takes part from the fourth week on.",
  "Existing accounts can be opened to the team, or new ones made in the partner's name.",
];

export const handoffNotes = [
  "Two training sessions, one recorded. A written guide with pictures. All accounts belong to the partner from the first day. The data can be saved as a table at any time.",
  "The keeper runs it alone for two weeks before the end, with the team listening. Guide and list of accounts in the partner's folder. Leaving the tool: one export, tried once.",
  "The second person learns it from the first, not from us: that is the test. A page on what it costs, what breaks most easily and whom to call.",
];
