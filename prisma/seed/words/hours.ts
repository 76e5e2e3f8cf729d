import type { Activity } from "@/lib/hours/schema";

/** What people of a discipline mostly do, more often named first. */
export const usualActivities: Record<string, Activity[]> = {
  product: ["meeting", "writing", "coordination", "research"],
  design: ["design", "design", "testing", "meeting"],
  research: ["research", "research", "writing", "meeting"],
  "front-end": ["building", "building", "testing", "meeting"],
  "back-end": ["building", "building", "meeting", "testing"],
  data: ["building", "research", "writing", "meeting"],
  infrastructure: ["building", "testing", "meeting"],
  security: ["testing", "writing", "meeting"],
  quality: ["testing", "testing", "writing"],
  content: ["writing", "writing", "meeting"],
  communications: ["writing", "design", "meeting"],
  coordination: ["coordination", "meeting", "training"],
};

export const hoursNotes: Record<Activity, string[]> = {
  building: [
    "First version that runs on the partner's own computer",
    "Worked through the list from Tuesday's demo",
    "Import of the old lists, with the doubtful rows set aside",
    "Mended what the testers found",
    "",
    "Pairing with the other developer on the hardest part",
  ],
  design: [
    "Sketches of the first three screens",
    "Bigger type and fewer words on the start page",
    "Second round after the visit",
    "Print version, one sheet",
    "",
  ],
  research: [
    "Two conversations at the front desk",
    "Sat beside a volunteer for an evening",
    "Read five years of reports",
    "Interview in Spanish, with notes",
    "",
  ],
  writing: [
    "Guide, English and Spanish",
    "Notes of the decision on what is left out",
    "Shortened the help page to one screen",
    "Words on buttons, tried with two people",
    "",
  ],
  meeting: [
    "Weekly call with the partner",
    "Demo and questions",
    "Team meeting: plan until the midpoint",
    "Visit on site",
    "",
  ],
  training: ["Practice hour with four staff members", "Training for the second keeper", ""],
  testing: [
    "Tried it on three old phones",
    "With a screen reader, start to end",
    "A morning with real data, nothing lost",
    "",
  ],
  coordination: ["Plan for the next two weeks", "Chased two open questions", "Kept the decision log", ""],
  handoff: [
    "Walked through the handoff list with the keeper",
    "Accounts moved to the partner",
    "Last open points closed",
  ],
};

export const queryReasons = [
  "Was this the visit on site? Please say in the note, so that I can match it.",
  "My calendar has a shorter meeting that evening. Which of us is right?",
  "Twice on the same evening: is one of them a double?",
];
export const rejectReasons = [
  "This was the team's own celebration: lovely, and not project work.",
  "Entered twice; the other entry is verified.",
];

export const handoverNotes: [reason: string, note: string][] = [
  [
    "A new job with long evenings.",
    "Everything is in the shared folder under Start here. Open: the second export, and the question about old addresses. Ask the front desk lead, she knows the exceptions. Thank you all, I learned a lot.",
  ],
  [
    "Our second child came early.",
    "The sketches are final but for the print sheet. The partner prefers calls in the morning. The list of wishes that we said no to is in the decision log, with reasons.",
  ],
  [
    "Moving to another city.",
    "Tests run with one command, it is in the guide. Two of them fail on purpose: they wait for the county's new format.",
  ],
  [
    "An illness in the family.",
    "I left the interviews transcribed up to number nine. Ten and eleven are recordings, with consent forms beside them.",
  ],
];
