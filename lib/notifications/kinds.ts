import type { ActingAs } from "@/lib/people/actor";

type Kind = {
  /** "at once": whatever the hour. "always": it may wait for the end of quiet hours. "chosen": as each person likes it. */
  mailed: "at once" | "always" | "chosen";
  /** The roles in which one gets it. */
  readers: readonly ActingAs[];
  /** What opens a door stands in no inbox, and who has no account has none. */
  mailOnly?: true;
};

/**
 * Every kind of message there is, as people tell them apart; the first part is its area. A capability that has
 * something new to say adds a line here, its name to the file notifications.json of each language, and an example to scripts/mail-examples.
 */
export const kinds = {
  "account.signIn": { mailed: "at once", readers: [], mailOnly: true },
  "account.invitation": { mailed: "at once", readers: [], mailOnly: true },
  "organizations.claimMade": { mailed: "chosen", readers: ["staff"] },
  "organizations.claimDecided": { mailed: "always", readers: ["partner", "company"] },
  "requests.receipt": { mailed: "always", readers: ["partner"] },
  "requests.decided": { mailed: "always", readers: ["partner"] },
  "requests.arrived": { mailed: "chosen", readers: ["staff"] },
  "requests.question": { mailed: "chosen", readers: ["partner", "staff"] },
  "scope.progress": { mailed: "chosen", readers: ["partner", "staff"] },
  "scope.comment": { mailed: "chosen", readers: ["partner", "staff"] },
  "scope.change": { mailed: "chosen", readers: ["partner", "staff", "professional"] },
  "projects.progress": { mailed: "chosen", readers: ["partner", "professional"] },
  "applications.letter": { mailed: "always", readers: ["professional"] },
  "teams.offer": { mailed: "at once", readers: ["professional"] },
  "teams.ownSeat": { mailed: "chosen", readers: ["professional"] },
  "teams.members": { mailed: "chosen", readers: ["partner", "staff", "professional"] },
  "teams.agreement": { mailed: "chosen", readers: ["partner", "professional"] },
  "teams.question": { mailed: "chosen", readers: ["partner", "professional"] },
  "cohorts.announcement": { mailed: "chosen", readers: ["professional", "partner"] },
  "cohorts.phase": { mailed: "chosen", readers: ["professional"] },
  "cohorts.help": { mailed: "chosen", readers: ["professional", "partner"] },
  "hours.decided": { mailed: "chosen", readers: ["professional"] },
} as const satisfies Record<string, Kind>;

export type MessageKind = keyof typeof kinds;

/** What is known of a kind. */
export const kindOf = (kind: MessageKind): Kind => kinds[kind];

export const allKinds = Object.keys(kinds) as MessageKind[];

/** What one may choose to hear of otherwise. */
export const chosenKinds = allKinds.filter((kind) => kinds[kind].mailed === "chosen");

export const isKind = (text: string): text is MessageKind => text in kinds;
