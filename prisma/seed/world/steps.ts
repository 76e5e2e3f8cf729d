import type { Stage } from "@/lib/generated/prisma/enums";
import { addDays } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import type { BuiltPerson } from "../builders/people";
import type { Step } from "../builders/projects";
import { pathTo } from "../builders/stages";
import type { Tale } from "../stories/tale";
import type { World } from "./world";

type Sides = { contact: BuiltPerson; scoper: BuiltPerson };

/** The day of each stage of a project in a cohort, counted from its kickoff. */
function daysFromKickoff(weeks: number, { random }: World): Partial<Record<Stage, number>> {
  const end = weeks * 7;
  return {
    SUBMITTED: -random.between(120, 155),
    SCOPING: -random.between(100, 116),
    SCOPED: -random.between(52, 90),
    PUBLISHED: -random.between(30, 48),
    STAFFED: -random.between(8, 19),
    ACTIVE: 0,
    HANDOFF: end - random.between(8, 14),
    SUSTAINED: end + random.between(3, 12),
    CLOSED: end + random.between(60, 95),
    STOPPED: random.between(17, 25),
  };
}

// How long ago a project of the pipeline came to where it waits, with some that wait too long.
const waits = { SUBMITTED: [2, 8, 13, 26], SCOPING: [9, 17, 34, 48, 79], SCOPED: [4, 23] } as const;

export class Timeline {
  private readonly seen = new Map<Stage, number>();

  constructor(private readonly world: World) {}

  /** The moves of a project in a cohort's season. */
  inCohort(tale: Tale, cohort: BuiltCohort, sides: Sides): Step[] {
    const { past } = this.world;
    const days = daysFromKickoff(tale.scope?.weeks ?? 16, this.world);
    // Before its kickoff a cohort's preparation is squeezed into what lies behind us.
    const ahead = cohort.kickoff > this.world.today;
    const squeezed: Partial<Record<Stage, number>> = {
      SUBMITTED: 75,
      SCOPING: 66,
      SCOPED: 40,
      PUBLISHED: 11,
      STAFFED: 1,
    };
    return pathTo(tale.place[1]).map((to) => {
      const day = addDays(cohort.kickoff, days[to] ?? 0);
      const at = ahead
        ? past.daysAgo((squeezed[to] ?? 0) + this.world.random.between(0, 2))
        : past.at(day, "10:30");
      return this.step(to, at, sides);
    });
  }

  /** The moves of a project that is still in preparation, or was left there. */
  inPipeline(tale: Tale, sides: Sides): Step[] {
    const stage = tale.place[1];
    const turn = this.seen.get(stage) ?? 0;
    this.seen.set(stage, turn + 1);
    const list = (waits as Partial<Record<Stage, readonly number[]>>)[stage] ?? [30 + turn * 21];
    const ago = list[turn % list.length] ?? 30;
    const path = pathTo(stage);
    return path.map((to, index) => {
      const before = (path.length - 1 - index) * 19;
      return this.step(to, this.world.past.daysAgo(ago + before), sides);
    });
  }

  private step(to: Stage, at: Date, { contact, scoper }: Sides): Step {
    const byPartner = to === "SUBMITTED" || to === "WITHDRAWN";
    return {
      to,
      at,
      by: byPartner ? contact : scoper,
      actingAs: byPartner ? "partner" : "staff",
      ...partings[to],
    };
  }
}

const partings: Partial<Record<Stage, { reason: string; nextStep?: string }>> = {
  DECLINED: {
    reason:
      "We talked it through on the phone: what is described would not meet the need behind it, and part of it treats people as scores.",
    nextStep:
      "Tell us the problem without the tool. Our office hour is every Wednesday, and we keep your place in the line.",
  },
  WITHDRAWN: {
    reason: "Our own people found a simpler way in the meantime. Thank you for the questions, they helped.",
  },
  STOPPED: {
    reason:
      "The ground moved under it: what the project stood on was changed by somebody else within a month. Stopping early keeps the hours for something that will last. What was learned is in the shared folder.",
  },
};
