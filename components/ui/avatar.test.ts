import { expect, it } from "vitest";
import { initials } from "@/components/ui/avatar";

it.each([
  ["Ana María Ruiz", "AR"],
  ["Çağla Öz", "ÇÖ"],
  ["Imani", "I"],
  ["  Li   Bo ", "LB"],
  ["", ""],
])("shortens %j to %j", (name, short) => {
  expect(initials(name)).toBe(short);
});
