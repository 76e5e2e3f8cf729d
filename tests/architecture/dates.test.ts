import { expect, it } from "vitest";
import { read, sourceFiles } from "@/tests/support/source-files";

// An instant becomes a calendar date only in somebody's zone; lib/platform/dates is where that is done.
it("makes no date of an instant in UTC", () => {
  const cut = /toISOString\(\)\s*\.(?:slice|split|substring)\(|At"?::date\b/;
  const files = sourceFiles(/^(?:lib|app|components)\/.*\.tsx?$/);
  expect(files.length).toBeGreaterThan(200);
  const offending = files.filter((file) => file !== "lib/platform/dates.ts" && cut.test(read(file)));
  expect(offending).toEqual([]);
});
