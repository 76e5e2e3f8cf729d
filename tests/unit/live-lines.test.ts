import { expect, it } from "vitest";
import { ringing } from "@/app/api/ringing";

function line(personId: string) {
  const stop = new AbortController();
  let off = false;
  const request = new Request("http://localhost/", { signal: stop.signal });
  const response = ringing(request, personId, () => () => void (off = true));
  return { status: response.status, hangUp: () => stop.abort(), stopped: () => off };
}

it("one person has six live lines at most, and a closed one makes room", () => {
  const lines = Array.from({ length: 300 }, () => line("ada"));
  expect(lines.filter(({ status }) => status === 200)).toHaveLength(6);
  expect(lines.filter(({ status }) => status === 429)).toHaveLength(294);
  const another = line("bo");
  expect(another.status).toBe(200);
  lines[0]!.hangUp();
  lines[0]!.hangUp();
  expect(lines[0]!.stopped()).toBe(true);
  const next = [line("ada"), line("ada")];
  expect(next.map(({ status }) => status)).toEqual([200, 429]);
  for (const each of [...lines, ...next, another]) each.hangUp();
});
