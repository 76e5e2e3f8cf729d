import type { Stage, WaitingSide } from "@/lib/generated/prisma/enums";
import { dateIn } from "@/lib/platform/dates";
import { workingDaysBetween } from "@/lib/projects/working-days";

/** What decides who has the word. */
export type Standing = {
  stage: Stage;
  /** A question of staff that nobody has answered yet. */
  asked: boolean;
  /** A version lies before both sides and the partner has not approved it. */
  put: boolean;
};

/** Whose turn it is on the way from a request to an approved scope; nobody's before and after. */
export function whoseTurn({ stage, asked, put }: Standing): WaitingSide | null {
  if (asked && (stage === "SUBMITTED" || stage === "SCOPING")) return "PARTNER";
  if (put && stage === "SCOPING") return "PARTNER";
  return stage === "SUBMITTED" || stage === "SCOPING" || stage === "SCOPED" ? "STAFF" : null;
}

/** Something that happened to a project and may have passed the word on. */
export type Happening =
  | { at: Date; kind: "moved"; to: Stage }
  | { at: Date; kind: "asked"; question: string }
  | { at: Date; kind: "answered"; question: string }
  | { at: Date; kind: "put"; version: string }
  | { at: Date; kind: "taken-back"; version: string }
  | { at: Date; kind: "approved"; version: string; side: WaitingSide };

export type Turn = { side: WaitingSide; since: Date; until: Date | null };

/** The turns a history comes to: what the rows of `Waiting` say, worked out anew from everything that happened. */
export function turnsOf(history: readonly Happening[]): Turn[] {
  const open = new Set<string>();
  const put = new Set<string>();
  let stage: Stage = "DRAFT";
  const turns: Turn[] = [];
  for (const happening of history.toSorted((one, other) => +one.at - +other.at)) {
    switch (happening.kind) {
      case "moved":
        stage = happening.to;
        break;
      case "asked":
        open.add(happening.question);
        break;
      case "answered":
        open.delete(happening.question);
        break;
      case "put":
        put.add(happening.version);
        break;
      case "taken-back":
        put.delete(happening.version);
        break;
      case "approved":
        if (happening.side === "PARTNER") put.delete(happening.version);
    }
    const side = whoseTurn({ stage, asked: open.size > 0, put: put.size > 0 });
    const last = turns.at(-1);
    if (last?.until === null && last.side === side) continue;
    if (last?.until === null) last.until = happening.at;
    if (side) turns.push({ side, since: happening.at, until: null });
  }
  return turns;
}

/** How many working days each side has had the word, and who has it now. */
export type Clock = {
  PARTNER: number;
  STAFF: number;
  now: { side: WaitingSide; since: Date; days: number } | null;
};

/** The two-sided clock of turns, in working days of a zone. */
export function clockOf(turns: readonly Turn[], now: Date, timeZone: string): Clock {
  const clock: Clock = { PARTNER: 0, STAFF: 0, now: null };
  for (const { side, since, until } of turns) {
    const days = workingDaysBetween(dateIn(since, timeZone), dateIn(until ?? now, timeZone));
    clock[side] += days;
    if (until === null) clock.now = { side, since, days };
  }
  return clock;
}
