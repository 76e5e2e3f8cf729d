import { expect, it } from "vitest";
import { signsOf } from "@/lib/organizations/signs";

const facts = { name: "Harbor Lights Food Pantry", ein: null, website: null };
const like = (other: Partial<{ name: string; ein: string | null; website: string | null }>, one = {}) =>
  signsOf({ ...facts, ...one }, { ...facts, name: "Something Else", ...other });

it("a name is the same whatever its capitals, accents and signs", () => {
  expect(like({ name: "HARBOR-LIGHTS food Pantry" })).toEqual(["name"]);
  expect(like({ name: "Clinica Ramirez" }, { name: "Clínica Ramírez" })).toEqual(["name"]);
});

it("a longer or a shorter name is similar, one common word is not", () => {
  expect(like({ name: "Harbor Lights Food Pantry of San Pedro, Inc." })).toEqual(["similar"]);
  expect(like({ name: "Harbor Lights" })).toEqual(["similar"]);
  expect(like({ name: "Friends of the Harbor" })).toEqual([]);
});

it("numbers and web addresses speak for themselves", () => {
  expect(like({ ein: "123456789" }, { ein: "123456789" })).toEqual(["ein"]);
  expect(like({ website: "http://www.lights.example/" }, { website: "https://lights.example" })).toEqual([
    "website",
  ]);
  expect(like({ ein: null }), "nothing said is nothing shared").toEqual([]);
});
