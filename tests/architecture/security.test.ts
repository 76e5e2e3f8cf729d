import { expect, it } from "vitest";
import { read, sourceFiles } from "../support/source-files";

const rows = read("docs/security.md")
  .split("\n")
  .filter((line) => /^\| \d/.test(line));

it("each of the 42 rows of the promise is met by a test that exists, or says why it doesn't apply", () => {
  expect(rows).toHaveLength(42);
  const files = sourceFiles(/./);
  const missing = rows.flatMap((row) => {
    if (/\| Not applicable: .{20,}/.test(row)) return [];
    const tests = [...row.matchAll(/`([^`]+)` “([^”]+)”/g)];
    if (tests.length === 0) return [row];
    return tests
      .filter(([, file = "", name = ""]) => !files.includes(file) || !read(file).includes(name))
      .map(([test]) => test);
  });
  expect(missing).toEqual([]);
});

it("no SQL is built from text, and nobody's words become markup", () => {
  const unsafe = sourceFiles(/^(app|components|lib|prisma)\/.*\.tsx?$/).filter((file) =>
    /\$(query|execute)RawUnsafe|dangerouslySetInnerHTML|\.innerHTML\b/.test(read(file)),
  );
  // it runs pg-boss's own statements, whose values are parameters
  expect(unsafe).toEqual(["lib/platform/jobs/queue.ts"]);
});
