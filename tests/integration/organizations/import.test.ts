import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beginCommit, commitImport, mapImport, storeImport } from "@/lib/organizations/import/commands";
import { importOf, importRows, rejectedRows } from "@/lib/organizations/import/queries";
import { loadActor } from "@/lib/access/load-actor";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { makeStaff } from "@/tests/support/people-factories";
import { seenNow } from "@/tests/support/seen";

const dirty = readFileSync(path.join(import.meta.dirname, "../../fixtures/organizations-dirty.csv"));
let staff: Actor;

beforeAll(async () => {
  staff = (await loadActor((await makeStaff({ role: "ADMINISTRATOR" })).id))!;
});

// each list meets a directory without the others
beforeEach(async () => {
  await db().organization.deleteMany({ where: { source: { not: null } } });
});

async function check(bytes: Uint8Array, source: string): Promise<string> {
  return (await storeImport(staff, { bytes, fileName: "list.csv", source })).importId;
}

const commit = async (importId: string) => commitImport(staff, { import: await seenNow("Import", importId) });

async function committed(bytes: Uint8Array, source: string): Promise<string> {
  return (await commit(await check(bytes, source))).importId;
}

const entryOf = (source: string, sourceId: string) =>
  db().organization.findUniqueOrThrow({
    where: { source_sourceId: { source, sourceId } },
    include: { causes: true, areas: true },
  });

describe("a dirty file", () => {
  it("is understood row by row before anything is written", async () => {
    const importId = await check(dirty, "dry");
    expect(await importOf(staff, importId)).toMatchObject({
      state: "CHECKED",
      total: 9,
      created: 6,
      changed: 0,
      unchanged: 0,
      rejected: 3,
    });
    const { rows } = await importRows(staff, importId, {}, 1);
    const told = rows.map(({ verdict, issues }) => [verdict, ...issues.map(({ code }) => code)].join(" "));
    expect(told).toEqual([
      "CREATE",
      "CREATE kind-guessed ein-suffix website-several area-unknown",
      "CREATE ein-left-out postal-code-left-out website-left-out cause-unknown",
      "REJECT name-missing",
      "REJECT source-id-seen",
      "CREATE kind-unknown ein-left-out website-mended letters-mended",
      "CREATE kind-guessed name-seen",
      "REJECT too-many-cells",
      "CREATE",
    ]);
    expect(await db().organization.count({ where: { source: "dry" } })).toBe(0);
  });

  it("is written clean", async () => {
    await committed(dirty, "clean");
    expect(await entryOf("clean", "A-1")).toMatchObject({
      name: "Alder Street Kitchen",
      kind: "NONPROFIT",
      standing: "LISTED",
      ein: "123456789",
      postalCode: "90012",
      website: "https://alderkitchen.example.org",
      mission: "Hot meals, every evening.\nNo questions & no forms.",
      causes: [{ cause: "healthy-food" }, { cause: "housing-homelessness" }],
      areas: [{ area: "east-la" }],
    });
    expect(await entryOf("clean", "A-2")).toMatchObject({
      name: "Comité de Inquilinos Peña",
      kind: "COMMUNITY_GROUP",
      mission: "We write letters\nand knock on doors.",
    });
    expect(await entryOf("clean", "A-5")).toMatchObject({
      name: "Harbor Choir",
      mission: "Sing with us in San Pedró.",
    });
  });

  it("changes nothing when it comes again, and says the same in every spelling a spreadsheet has", async () => {
    await committed(dirty, "again");
    const before = await db().organization.findMany({ where: { source: "again" }, orderBy: { id: "asc" } });
    const text = dirty.toString("utf8");
    const spellings = [
      dirty,
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, "utf16le"),
      Buffer.from(text.replaceAll("\n", "\r\n")),
    ];
    for (const bytes of spellings) {
      const importId = await committed(bytes, "again");
      expect(await importOf(staff, importId)).toMatchObject({
        created: 0,
        changed: 0,
        unchanged: 6,
        rejected: 3,
      });
    }
    const after = await db().organization.findMany({ where: { source: "again" }, orderBy: { id: "asc" } });
    expect(after).toEqual(before);
  });

  it("gives its rejected rows back as they came", async () => {
    const rejected = await rejectedRows(staff, await check(dirty, "rejected"));
    const rows = [];
    for await (const portion of rejected!.portions) rows.push(...portion);
    expect(rows.map(({ number }) => number)).toEqual([4, 5, 8]);
    const { rows: shown } = await importRows(
      staff,
      await check(Buffer.from("Our list\n\nname\nAlder\n\nBirch\n"), "lines"),
      {},
      1,
    );
    expect(shown.map(({ line }) => line)).toEqual([4, 6]);
    expect(rows[1]!.cells.slice(0, 2)).toEqual(["A-2", "Second Entry of the Same Number"]);
  });
});

it.each([
  ["semicolons", ";"],
  ["tabs", "\t"],
])("takes Windows-1252 with %s", async (_, delimiter) => {
  const source = `western ${delimiter === ";" ? "one" : "two"}`;
  const lines = [
    ["numero", "nombre", "tipo", "misión"],
    ["1", "Jardín de los Niños", "Sin fines de lucro", "Educación y música para los niños del barrio"],
    ["2", "Unión de Mañana", "Empresa", "“Otra” visión – pequeña"],
  ];
  const signs = new Map([
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
  ]);
  const text = lines.map((cells) => cells.join(delimiter)).join("\r\n");
  await committed(
    Uint8Array.from(text, (sign) => signs.get(sign) ?? sign.charCodeAt(0)),
    source,
  );
  const slug = source.replace(" ", "-");
  expect(await entryOf(slug, "1")).toMatchObject({ name: "Jardín de los Niños", kind: "NONPROFIT" });
  expect(await entryOf(slug, "2")).toMatchObject({ kind: "COMPANY", mission: "“Otra” visión – pequeña" });
});

describe("an edition that says something else", () => {
  const edition = (mission: string, name = "Cedar Clinic") =>
    Buffer.from(`id,name,mission,ein\n1,${name},${mission},\n`);

  it("changes what it says, leaves what it doesn't, and shows both before", async () => {
    await committed(Buffer.from("id,name,mission,ein\n1,Cedar Clinic,Old words,123456789\n"), "editions");
    const importId = await check(edition("New words"), "editions");
    const { rows } = await importRows(staff, importId, { verdict: "CHANGE" }, 1);
    expect(rows).toMatchObject([{ changes: { mission: ["Old words", "New words"] } }]);
    await commit(importId);
    const entry = await entryOf("editions", "1");
    expect(entry).toMatchObject({ mission: "New words", ein: "123456789" });
    const trail = await db().auditEntry.findMany({ where: { subjectId: entry.id }, orderBy: { id: "asc" } });
    expect(trail.map(({ action }) => action)).toEqual([
      "organization.imported",
      "organization.changed-by-import",
    ]);
    expect(trail[1]).toMatchObject({
      personId: staff.personId,
      changes: { mission: ["Old words", "New words"] },
    });
  });

  it("leaves alone what the organization's own people look after", async () => {
    await committed(edition("Theirs"), "kept");
    await db().organization.updateMany({ where: { source: "kept" }, data: { standing: "PARTNER" } });
    const importId = await check(edition("Ours"), "kept");
    expect(await importOf(staff, importId)).toMatchObject({ changed: 0, unchanged: 1 });
    await commit(importId);
    expect(await entryOf("kept", "1")).toMatchObject({ mission: "Theirs" });
  });

  it("can be read by other columns than those guessed", async () => {
    const importId = await check(Buffer.from("who,what\nCedar,Nonprofit\n"), "columns");
    expect(await importOf(staff, importId)).toMatchObject({ state: "UPLOADED" });
    await expect(mapImport(staff, { importId, mapping: { kind: "what" } })).rejects.toThrow(
      "import-needs-a-name",
    );
    await mapImport(staff, { importId, mapping: { name: "who", kind: "what" } });
    expect(await importOf(staff, importId)).toMatchObject({ state: "CHECKED", created: 1 });
  });
});

describe("two at once", () => {
  it("commit what the committer saw: not a check by other columns that a colleague chose since", async () => {
    const importId = await check(Buffer.from("name,other\nCedar,Maple\n"), "other-columns");
    const file = (await importOf(staff, importId))!;
    await mapImport(staff, { importId, mapping: { name: "other" } });
    await expect(commitImport(staff, { import: file })).rejects.toMatchObject({ code: "import-changed" });
    expect(await db().organization.count({ where: { source: "other-columns" } })).toBe(0);
    await commit(importId);
    expect(await db().organization.findFirst({ where: { source: "other-columns" } })).toMatchObject({
      name: "Maple",
    });
  });

  it("commit one import once", async () => {
    const importId = await check(dirty, "twice");
    const seen = await seenNow("Import", importId);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => commitImport(staff, { import: seen })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(String(outcome.reason)).toMatch("import-committed-already");
    }
    expect(await db().organization.count({ where: { source: "twice" } })).toBe(6);
  });

  it("commit the same list twice and make every entry once, at addresses of their own", async () => {
    const imports = [await check(dirty, "race"), await check(dirty, "race")];
    await Promise.all(imports.map((importId) => beginCommit(staff, importId)));
    const entries = await db().organization.findMany({ where: { source: "race" } });
    expect(entries).toHaveLength(6);
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(6);
    const files = await db().import.findMany({ where: { id: { in: imports } } });
    expect(files.reduce((sum, file) => sum + file.created, 0)).toBe(6);
  });
});

it("shows nothing to people who are not staff", async () => {
  const importId = await check(dirty, "private");
  const someone = { ...staff, staffOf: [] };
  expect(await importOf(someone, importId)).toBeNull();
  expect(await rejectedRows(null, importId)).toBeNull();
  const seen = await seenNow("Import", importId);
  await expect(commitImport(someone, { import: seen })).rejects.toThrow("not-found");
});
