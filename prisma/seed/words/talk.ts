import type { Section } from "@/lib/scoping/schema";

/** What staff ask about a scope, and what a partner answers where they have. */
export const scopeQuestions: { section: Section; question: string; answer: string }[] = [
  {
    section: "systems",
    question:
      "Who can open this for the team, and by when? Last time a team waited three weeks for a password.",
    answer: "Our bookkeeper holds the account. She is back on Monday and will add two people.",
  },
  {
    section: "outcomes",
    question:
      "Is the number we start from counted or guessed? If it is guessed, let us count for one week first.",
    answer: "Guessed. We will count next week and write it in.",
  },
  {
    section: "boundaries",
    question: "Somebody will ask for the newsletter too. Shall we write down that it is not part of this?",
    answer: "Yes please. It is a project of its own.",
  },
  {
    section: "handoff",
    question: "Does the second person know that they are the second person?",
    answer: "She does now, and she is glad to be asked.",
  },
];

/** What teams found that nobody had written down. */
export const surprises = [
  "The account was opened with the private address of someone who left",
  "Half of the dates are typed in as words",
  "Two lists with the same name, and both are in use",
  "The page builder can't be updated without breaking the donation button",
  "Nobody has the password of the domain",
  "Pictures of children without a signed permission",
  "The yearly licence ran out two months ago",
  "The backup had never been opened; it was empty",
];

/** What a change to an agreed scope says for itself, and what was answered. */
export const changeWords = {
  outOfScope: "Cleaning up the old pictures.",
  reason:
    "The old list was in a worse state than anyone knew. Two more weeks, and the pictures stay as they are.",
  declined: "We told the board it would be ready in spring. Let us leave something out instead.",
};
