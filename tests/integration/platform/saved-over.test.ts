import { expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import type { Refusal } from "@/lib/platform/refusal";
import { formsOfWords } from "@/tests/support/saving";

it.each(Object.entries(formsOfWords))("nobody saves over words they haven't seen: %s", async (_, begin) => {
  const { windows, stamp, save, words } = await begin();
  const seen = await stamp();
  const typed = ["Words of one", "Words of the other"];
  const tries = await Promise.allSettled(windows.map((actor, at) => save(actor, typed[at]!, seen)));
  expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const late = tries.findIndex(({ status }) => status === "rejected");
  expect(await words()).toBe(typed[1 - late]);
  const refusal = asRefusal((tries[late] as PromiseRejectedResult).reason) as Refusal;
  expect(refusal).toMatchObject({
    code: windows[0] === windows[1] ? "own-changed-meanwhile" : "part-changed-meanwhile",
    value: { stamp: await stamp() },
  });

  await save(windows[late]!, typed[late]!, (refusal.value as { stamp: string }).stamp);
  expect(await words(), "having looked, one puts one's own in its place").toBe(typed[late]);
});
