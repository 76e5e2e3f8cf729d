import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  answerImport,
  beginCommit,
  commitImport,
  mapImport,
  storeImport,
} from "@/lib/organizations/import/commands";
import { importOf, importRows } from "@/lib/organizations/import/queries";
import { loadActor } from "@/lib/access/load-actor";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { makeStaff } from "@/tests/support/people-factories";
import { seenNow } from "@/tests/support/seen";

let staff: Actor;
beforeAll(async () => {
  staff = (await loadActor((await makeStaff({ role: "ADMINISTRATOR" })).id))!;
});
beforeEach(async () => {
  await db().organization.deleteMany({ where: { source: { not: null } } });
});

async function check(text: string, source: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return (await storeImport(staff, { bytes, fileName: "list.csv", source })).importId;
}

async function write(text: string, source: string): Promise<string> {
  return (await commitImport(staff, { import: await seenNow("Import", await check(text, source)) })).importId;
}

const told = async (importId: string) =>
  (await importRows(staff, importId, {}, 1)).rows.map(({ verdict, issues }) =>
    [verdict, ...issues.map(({ code }) => code)].filter((code) => code !== "kind-missing").join(" "),
  );
const entries = () =>
  db().organization.findMany({
    where: { source: { not: null } },
    orderBy: [{ createdAt: "asc" }, { sourceId: "asc" }],
    select: { name: true, ein: true, postalCode: true, mission: true },
  });

describe("two organizations of one name in a file without numbers", () => {
  it.each([
    ["EIN", "Hope House,123456789,,\nHope House,987654321,,\n"],
    ["ZIP code", "Hope House,,90012,\nHOPE HOUSE,,90033,\n"],
    ["website", "Hope House,,,hope.example.org\nHope Hóuse!,,,house.example.org\n"],
    ["ZIP code, in another script", "Дом Надежды,,90012,\nДОМ НАДЕЖДЫ,,90033,\n"],
  ])("are two when their %s differs, also when the file comes again", async (_, rows) => {
    const file = `name,ein,zip,website\n${rows}`;
    const importId = await write(file, "hope");
    expect(await told(importId)).toEqual(["CREATE", "CREATE name-seen"]);
    const before = await entries();
    expect(before).toHaveLength(2);
    expect(await told(await check(file, "hope"))).toEqual(["LEAVE", "LEAVE"]);
  });

  it("are one when nothing tells them apart; the corrected second never overwrites the first", async () => {
    const importId = await write(
      "name,ein,mission\nHope House,123456789,First\nHope House,,Second\n",
      "hope",
    );
    expect(await told(importId)).toEqual(["CREATE", "REJECT name-seen-alone"]);
    await write("name,ein,mission\nHope House,987654321,Second\n", "hope");
    expect(await entries()).toMatchObject([
      { ein: "123456789", mission: "First" },
      { ein: "987654321", mission: "Second" },
    ]);
  });
});

describe("a name that the directory has from another list", () => {
  const first = "id,name,ein,zip,mission\n1,Hope House,123456789,90012,Old\n2,Club,,,Dance\n3,Дом,,,Тёплый\n";

  it("is the same organization by its EIN, or by ZIP code or website", async () => {
    await write(first, "one");
    expect(await told(await check("name,ein\nhope house,12-3456789\n", "two"))).toEqual(["LEAVE"]);
    const importId = await write("id,name,zip,mission\nA,Hope House,90012,New\n", "two");
    expect(await told(importId)).toEqual(["CHANGE"]);
    expect(await entries()).toHaveLength(3);
    // its number in the second list finds it from now on, whatever it is called there
    expect(await told(await check("id,name\nA,House of Hope\n", "two"))).toEqual(["CHANGE"]);
  });

  it("is another organization by its EIN", async () => {
    await write(first, "one");
    expect(await told(await check("name,ein\nHope House,987654321\n", "two"))).toEqual([
      "CREATE name-in-directory",
    ]);
  });

  it("by name alone is a question, in any script, and isn't written before the answer", async () => {
    await write(first, "one");
    const importId = await check("name,mission\nHOPE HOUSE,\nclub,Sing\nДОМ,\nNew One,\n", "two");
    expect(await told(importId)).toEqual([
      "ASK same-organization",
      "ASK same-organization",
      "ASK same-organization",
      "CREATE",
    ]);
    await expect(beginCommit(staff, importId)).rejects.toThrow("import-asks");
    expect(await entries()).toHaveLength(3);
  });

  it("is written over, beside it or not at all, as staff answer, and asked once", async () => {
    await write(first, "one");
    const file = "name,mission\nHope House,Same\nClub,Other\nДом,Out\n";
    const importId = await check(file, "two");
    await answerImport(staff, { import: await seenNow("Import", importId), answer: "OTHER", number: 2 });
    await answerImport(staff, { import: await seenNow("Import", importId), answer: "OUT", number: 3 });
    expect(await importOf(staff, importId)).toMatchObject({ asked: 1, created: 1, rejected: 1 });
    const shown = await seenNow("Import", importId);
    await answerImport(staff, { import: shown, answer: "SAME" });
    await expect(answerImport(staff, { import: shown, answer: "OTHER" })).rejects.toThrow(
      "import-answered-already",
    );
    await commitImport(staff, { import: await seenNow("Import", importId) });
    expect((await entries()).map(({ name, mission }) => `${name}: ${mission}`)).toEqual([
      "Hope House: Same",
      "Club: Dance",
      "Дом: Тёплый",
      "Club: Other",
    ]);
    expect(await told(await check(file.replace("Same", "Same again"), "two"))).toEqual([
      "CHANGE",
      "LEAVE",
      "ASK same-organization",
    ]);
  });

  it("is not answered by people who are not staff", async () => {
    await write(first, "one");
    const importId = await check("name\nClub\n", "two");
    const someone = { ...staff, staffOf: [] };
    const shown = await seenNow("Import", importId);
    await expect(answerImport(someone, { import: shown, answer: "OTHER" })).rejects.toThrow("not-found");
  });

  it("answered for all rows is about the rows that were shown", async () => {
    await write(first, "one");
    const importId = await check("name,other\nHope House,Club\nClub,Dome\n", "two");
    const shown = await seenNow("Import", importId);
    await mapImport(staff, { importId, mapping: { name: "other" } });
    await expect(answerImport(staff, { import: shown, answer: "SAME" })).rejects.toThrow("import-changed");
    expect(await importOf(staff, importId)).toMatchObject({ asked: 1 });
  });

  it("answered in two tabs at once is answered once", async () => {
    await write(first, "one");
    const importId = await check("name\nHope House\nClub\n", "two");
    const shown = await seenNow("Import", importId);
    const outcomes = await Promise.allSettled(
      (["SAME", "OUT"] as const).map((answer) => answerImport(staff, { import: shown, answer })),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

it("two lists checked before either was written write a name once", async () => {
  const imports = [
    await check("name\nHope House\nOnly Here\n", "one"),
    await check("id,name\n7,hope house\n", "two"),
  ];
  await Promise.all(imports.map((importId) => beginCommit(staff, importId)));
  expect((await entries()).filter(({ name }) => /hope house/i.test(name))).toHaveLength(1);
  const files = await db().import.findMany({ where: { id: { in: imports } } });
  expect(files.map(({ state }) => state)).toEqual(["COMMITTED", "COMMITTED"]);
  expect(files.reduce((sum, { created }) => sum + created, 0)).toBe((await entries()).length);
});

it("one number and one EIN twice are told", async () => {
  await write("id,name,ein\n1,Hope House,123456789\n", "one");
  const importId = await check("id,name,ein\n1,Elm,123456789\n2,Oak,123456789\n2,Ash,\n", "two");
  expect(await told(importId)).toEqual([
    "CREATE ein-in-directory",
    "CREATE ein-in-directory ein-seen",
    "REJECT source-id-seen",
  ]);
});

it("a number that was given to somebody else asks", async () => {
  await write("id,name,ein\n1,Hope House,123456789\n", "one");
  expect(await told(await check("id,name,ein\n1,Hope House,111222333\n", "one"))).toEqual(["CHANGE"]);
  expect(await told(await check("id,name,ein\n1,Elm Choir,111222333\n", "one"))).toEqual([
    "ASK same-organization",
  ]);
});

it("what was written before numbers knew facts is found again", async () => {
  await db().organization.create({
    data: {
      slug: "babas-house",
      name: "ババのいえ",
      kind: "NONPROFIT",
      source: "old",
      sourceId: "name:ハハのいえ",
    },
  });
  expect(await told(await check("name\nババのいえ\n", "old"))).toEqual(["LEAVE"]);
});
