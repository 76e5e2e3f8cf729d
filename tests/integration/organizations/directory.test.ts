import { beforeAll, expect, it } from "vitest";
import { countWithout, listOrganizations } from "@/lib/organizations/directory";
import { slugsFor } from "@/lib/organizations/slug";
import { makeOrganization } from "@/tests/support/people-factories";

beforeAll(async () => {
  await makeOrganization({
    name: "The Boyle Garden",
    mission: "Growing vegetables",
    causes: ["healthy-food"],
    areas: ["east-la"],
  });
  await makeOrganization({
    name: "Niños Lectores",
    mission: "Reading with gardeners",
    causes: ["education-youth"],
    areas: ["south-la"],
  });
  await makeOrganization({
    name: "zebra Shelter",
    kind: "PUBLIC_AGENCY",
    mission: "",
    causes: ["housing-homelessness"],
    areas: ["south-la"],
  });
});

const namesFor = async (filters: Parameters<typeof listOrganizations>[0]) =>
  (await listOrganizations(filters, 1, "en")).rows.map(({ name }) => name);

it.each([
  ["boyle", ["The Boyle Garden"]],
  ["boyl", ["The Boyle Garden"]],
  ["the boyle", ["The Boyle Garden"]],
  ["growing veg", ["The Boyle Garden"]],
  ["vegetable", ["The Boyle Garden"]],
  ["garden", ["The Boyle Garden", "Niños Lectores"]],
  ["garden -boyle", ["Niños Lectores"]],
  ['"boyle garden"', ["The Boyle Garden"]],
  ["niños", ["Niños Lectores"]],
  ["& ' ! :* (", []],
])("searching %j finds %j", async (q, names) => {
  expect(await namesFor({ q })).toEqual(names);
});

it("filters by cause, area and kind, together, by name", async () => {
  expect(await namesFor({})).toEqual(["Niños Lectores", "The Boyle Garden", "zebra Shelter"]);
  expect(await namesFor({ area: "south-la" })).toEqual(["Niños Lectores", "zebra Shelter"]);
  expect(await namesFor({ area: "south-la", kind: "PUBLIC_AGENCY" })).toEqual(["zebra Shelter"]);
  expect(await namesFor({ cause: "healthy-food", area: "south-la" })).toEqual([]);
});

it("says which filter to loosen", async () => {
  expect(await countWithout({ cause: "healthy-food", area: "south-la" })).toEqual([
    { filter: "cause", total: 2 },
    { filter: "area", total: 1 },
  ]);
});

it("speaks the reader's language", async () => {
  const { rows } = await listOrganizations({ q: "boyle" }, 1, "es");
  expect(rows[0]).toMatchObject({
    causes: ["Acceso a alimentos saludables"],
    areas: ["Este de Los Ángeles"],
  });
});

it("gives addresses of their own to organizations of one name", async () => {
  await makeOrganization({ name: "Alder", slug: "alder" });
  expect(await slugsFor(["Alder", "Álder!", "Birch", "birch"])).toEqual([
    "alder-2",
    "alder-3",
    "birch",
    "birch-2",
  ]);
});
