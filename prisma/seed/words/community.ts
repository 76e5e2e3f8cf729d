/** What people of a cohort ask each other, and what others answer. */
export const helpTalk = [
  {
    title: "How do we move 4,000 contacts without losing the notes?",
    text: "The partner keeps them in three spreadsheets, and half of the notes are in cell comments.",
    replies: [
      "Export the comments first: in most spreadsheet programs a small script lists them with their cell. Then join by row.",
      "We did this last season and kept the row number as a column of its own. It saved us twice.",
    ],
    solved: true,
  },
  {
    title: "Who has written a consent form in Spanish and English?",
    text: "For interviews with clients of the partner. Plain words, one page.",
    replies: ["Our team has one from a clinic. I will bring it to the next session."],
    solved: false,
  },
  {
    title: "Our contact is away for two weeks. Who else may decide?",
    text: "The agreement names one person only.",
    replies: [],
    solved: false,
  },
  {
    title: "A chart that reads well on a projector?",
    text: "Demo day is in a bright room. Ours is too pale.",
    replies: ["Fewer lines, thicker, and the label at the line instead of a legend."],
    solved: true,
  },
];

export const directoryWords = [
  "Happy to look at forms and first pages. Ask me anything about screen readers.",
  "I hope to learn how a small organization decides. I can help with spreadsheets.",
  "Evenings only. Good at turning a long talk into one page.",
  "Ask me about maps. I would like to see how others run interviews.",
];

export const sessionWords = [
  {
    title: "Open hour: bring what you are stuck on",
    about: "No slides. Three teams, twenty minutes each.",
    days: 5,
  },
  {
    title: "Handing over so that it lives on",
    about: "What partners of earlier seasons still use, and why.",
    days: 19,
  },
  {
    title: "Rehearsal for demo day",
    about: "Five minutes a team, then what one didn’t understand.",
    days: 40,
  },
];

/** What people ask a partner before they choose. */
export const publicQuestions = [
  {
    text: "Who uses this today, and how often?",
    answer: "Six people at the front desk, every morning. Two of them will test with you.",
  },
  {
    text: "Has something like this been tried before?",
    answer:
      "Once, by a student. It worked until the password was lost. That is why the handover matters to us.",
  },
  {
    text: "Is the work in the evening all right, or do you need us in the day?",
    answer: "Evenings are fine. We need one hour in the day for the first visit.",
  },
];
