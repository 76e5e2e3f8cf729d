import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { commitSome } from "@/lib/organizations/import/commit";
import { beginCommit, storeImport } from "@/lib/organizations/import/commands";
import { organizationsReactions } from "@/lib/organizations/reactions";
import { loadActor } from "@/lib/access/load-actor";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { makeStaff } from "@/tests/support/people-factories";

let staff: Actor;
beforeAll(async () => {
  staff = (await loadActor((await makeStaff({ role: "ADMINISTRATOR" })).id))!;
});

beforeEach(async () => {
  await db().organization.deleteMany({ where: { source: { not: null } } });
});

const rows = 5001;
const large = Buffer.from(
  ["id,name,causes", ...Array.from({ length: rows }, (_, n) => `${n},Club ${n % 4000},Art`)].join("\n"),
);

it("a large file is checked and committed by the worker, portion by portion, and goes on where it was cut off", async () => {
  const { importId } = await storeImport(staff, { bytes: large, fileName: "large.csv", source: "large" });
  const file = () => db().import.findUniqueOrThrow({ where: { id: importId } });
  expect(await file()).toMatchObject({ state: "CHECKING", done: 0 });
  await drainOutbox({ organizations: organizationsReactions });
  expect(await file()).toMatchObject({ state: "CHECKED", done: rows, created: rows, warned: 1001 });

  await beginCommit(staff, importId);
  expect(await commitSome(importId)).toBe(true);
  expect(await file()).toMatchObject({ state: "COMMITTING", done: 2000 });
  expect(await db().organization.count({ where: { source: "large" } })).toBe(2000);
  await drainOutbox({ organizations: organizationsReactions });
  expect(await file()).toMatchObject({ state: "COMMITTED", done: rows, created: rows });
  expect(await db().organization.count({ where: { source: "large" } })).toBe(rows);
}, 60_000);

const real = path.resolve("../shared/data/la2050/organizations.csv");

if (existsSync(real)) {
  it("the real directory is imported in seconds, and again changes nothing", async () => {
    const bytes = readFileSync(real);
    const begun = performance.now();
    const first = await storeImport(staff, { bytes, fileName: "organizations.csv", source: "real" });
    await beginCommit(staff, first.importId);
    expect(performance.now() - begun).toBeLessThan(15_000);
    const file = await db().import.findUniqueOrThrow({ where: { id: first.importId } });
    expect(file).toMatchObject({ state: "COMMITTED", total: 1160, created: 1158, rejected: 2 });

    const second = await storeImport(staff, { bytes, fileName: "organizations.csv", source: "real" });
    expect(await db().import.findUniqueOrThrow({ where: { id: second.importId } })).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 1158,
      rejected: 2,
    });
  });
}
