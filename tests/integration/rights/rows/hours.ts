import { db } from "@/lib/platform/db";
import { seenValue } from "@/lib/platform/seen";
import { makeHours } from "@/tests/support/factories";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";
import type { World } from "@/tests/support/rights/world";

type State = Parameters<typeof makeHours>[0]["state"];
const entry = async ({ active }: World, state: State = "LOGGED") => makeHours({ project: active, state });

async function seen(w: World, state?: State) {
  const { id } = await entry(w, state);
  const { version } = await db().hoursEntry.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return seenValue({ id, version });
}

const decided = async (w: World, state?: State) => ({
  entry: await seen(w, state),
  reason: "Which meeting?",
});
const deciding = {
  verifyHours: [may.bothSides, async (w: World) => ({ entries: await seen(w) })],
  queryHours: [may.bothSides, (w: World) => decided(w)],
  rejectHours: [may.bothSides, (w: World) => decided(w)],
  // the one who verified, and staff
  takeBackHours: [may.ownersAndStaff, (w: World) => decided(w, "VERIFIED")],
} satisfies Parameters<typeof rows>[1];

async function worked(w: World, state?: State) {
  const { id, on, seen: shown } = await entry(w, state);
  return {
    id,
    entry: seenValue(shown),
    work: { workedOn: on, minutes: "2", activity: "building", note: "" },
  };
}

export const hours = [
  rows("app/partner/hours/actions.ts", deciding),
  rows("app/staff/hours/actions.ts", deciding),
  rows("app/professional/hours/actions.ts", {
    logHours: [may.self, async (w) => ({ engagementId: w.active.engagementId!, ...(await worked(w)).work })],
    changeHours: [
      may.self,
      async (w) => {
        const { entry: shown, work } = await worked(w);
        return { entry: shown, ...work, answer: "" };
      },
    ],
    answerHours: [may.self, async (w) => ({ entry: await seen(w, "QUERIED"), answer: "On Tuesday." })],
    withdrawHours: [may.self, async (w) => ({ entryId: (await entry(w)).id })],
    correctHours: [
      may.self,
      async (w) => {
        const { id, work } = await worked(w, "VERIFIED");
        return { entryId: id, ...work };
      },
    ],
    cancelHours: [may.self, async (w) => ({ entryId: (await entry(w, "VERIFIED")).id, reason: "Twice." })],
  }),
];
