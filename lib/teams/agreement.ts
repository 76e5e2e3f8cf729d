import type { Stage, TimeKind, WorkSide } from "@/lib/generated/prisma/enums";
import { cadences, channels, replyTimes } from "@/lib/teams/agreement-schema";

/** While a team can agree on how it works: once there is one, until the project has ended. */
export const agreementStages: readonly Stage[] = ["PUBLISHED", "STAFFED", "ACTIVE", "HANDOFF"];

/** What one person said, with their name. */
export type WorkingAnswer = {
  personId: string;
  name: string;
  side: WorkSide;
  cadence: string;
  channel: string;
  replyTime: string;
  hoursPerWeek: number | null;
  ownOrWork: TimeKind;
  decides: string;
  away: string;
};

export const agreementQuestions = [
  "cadence",
  "channel",
  "replyTime",
  "hoursPerWeek",
  "ownOrWork",
  "decides",
  "away",
] as const;
export type AgreementQuestion = (typeof agreementQuestions)[number];

export type Said = { value: string; names: string[] };
export type Compared = { question: AgreementQuestion; said: Said[]; differ: boolean };

// Hours, whose time it is and when one is away are each person's own: to differ there is no disagreement.
const personal: readonly AgreementQuestion[] = ["hoursPerWeek", "ownOrWork", "away"];

/** Who said what, question by question, the answer of most people first; marked where they have to find one. */
export function compareAnswers(answers: readonly WorkingAnswer[]): Compared[] {
  return agreementQuestions.map((question) => {
    const said = new Map<string, string[]>();
    for (const answer of answers) {
      const value = String(answer[question] ?? "").trim();
      if (value) said.set(value, [...(said.get(value) ?? []), answer.name]);
    }
    const ordered = [...said]
      .map(([value, names]) => ({ value, names }))
      .sort((one, other) => other.names.length - one.names.length);
    return { question, said: ordered, differ: ordered.length > 1 && !personal.includes(question) };
  });
}

export type Draft = {
  cadence: string;
  channel: string;
  replyTime: string;
  hoursPerWeek: number | null;
  decides: string;
  away: string;
};

/**
 * A first draft of the agreement: what most said, at a draw the slower reply and the rarer meeting, which everyone can keep;
 * the fewest hours anyone has; who the partner says decides; everyone's days away.
 */
export function draftFrom(answers: readonly WorkingAnswer[]): Draft {
  const hours = answers.flatMap(({ hoursPerWeek }) => hoursPerWeek ?? []);
  const partner = answers.find(({ side, decides }) => side === "PARTNER" && decides);
  return {
    cadence:
      mostSaid(
        answers.map(({ cadence }) => cadence),
        cadences,
      ) ?? "weekly",
    channel:
      mostSaid(
        answers.map(({ channel }) => channel),
        channels,
      ) ?? "email",
    replyTime:
      mostSaid(
        answers.map(({ replyTime }) => replyTime),
        replyTimes,
      ) ?? "two-days",
    hoursPerWeek: hours.length > 0 ? Math.min(...hours) : null,
    decides: (partner ?? answers.find(({ decides }) => decides))?.decides ?? "",
    away: answers
      .filter(({ away }) => away)
      .map(({ name, away }) => `${name}: ${away}`)
      .join("\n"),
  };
}

/** The choice most made; at a draw the one later in the list. */
function mostSaid<Choice extends string>(
  said: readonly string[],
  choices: readonly Choice[],
): Choice | undefined {
  const count = (choice: Choice) => said.filter((each) => each === choice).length;
  const most = Math.max(...choices.map(count));
  return most === 0 ? undefined : choices.findLast((choice) => count(choice) === most);
}
