import { expect, it } from "vitest";
import { keeper } from "@/lib/platform/keeper";

/** Counts how often each key is read. */
function counted(most: number) {
  const reads: string[] = [];
  const kept = keeper<number>(most);
  const ask = (key: string) => kept(key, async () => reads.push(key));
  return { reads, kept, ask };
}

it("reads once for a key, also when two ask at the same time", async () => {
  const { reads, ask } = counted(2);
  expect(await Promise.all([ask("a"), ask("a")])).toEqual([1, 1]);
  expect(await ask("a")).toBe(1);
  expect(reads).toEqual(["a"]);
});

it("forgets what was asked for longest ago", async () => {
  const { reads, ask } = counted(2);
  for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
  expect(reads).toEqual(["a", "b", "c", "b"]);
});

it("asks again after a failure", async () => {
  const { kept, ask } = counted(2);
  await expect(kept("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await ask("a")).toBe(1);
});
