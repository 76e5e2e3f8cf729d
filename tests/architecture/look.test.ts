import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// The social image is drawn by a library that knows neither classes nor tokens.
const files = ["app", "components"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith(".tsx"));

it("looks at the pages and components", () => {
  expect(files.length).toBeGreaterThan(40);
});

it.each([
  [
    "no colour but those of the tokens",
    /["'\s[:(]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})["'\s\])]|\b(?:rgba?|hsla?|oklch)\(/i,
  ],
  ["no style attribute, which the content security policy blocks", /\sstyle=\{/],
])("has %s", (_, pattern) => {
  const offending = files.filter((file) => pattern.test(readFileSync(file, "utf8")));
  expect(offending).toEqual([]);
});
