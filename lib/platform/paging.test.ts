import { expect, it } from "vitest";
import { withParameters } from "@/lib/platform/paging";

it("an address keeps its fragment behind the parameters", () => {
  expect(withParameters("/list#found", { q: "a b", page: undefined, empty: "" })).toBe("/list?q=a+b#found");
  expect(withParameters("/list#found", {})).toBe("/list#found");
  expect(withParameters("/list", { page: 2 })).toBe("/list?page=2");
});
