import { expect, it } from "vitest";
import { capabilityOrder } from "../../scripts/capabilities.mjs";
import { read, sourceFiles } from "../support/source-files";

const code = sourceFiles(/\.(ts|tsx|mjs)$/);

it("no file is longer than 300 lines", () => {
  const long = code.filter((file) => read(file).trimEnd().split("\n").length > 300);
  expect(long).toEqual([]);
});

it("what reads or writes the database never reaches a browser", () => {
  const guarded = code.filter((file) =>
    /^lib\/[^/]+\/(queries|commands|reactions)(\.ts|\/.*(?<!\.test)\.ts)$/.test(file),
  );
  expect(guarded.filter((file) => !/^import ["']server-only["'];/.test(read(file)))).toEqual([]);
});

it("every capability has its place in the order", () => {
  const folders = new Set(code.flatMap((file) => /^lib\/([^/]+)\//.exec(file)?.[1] ?? []));
  folders.delete("platform");
  expect([...folders].filter((folder) => !capabilityOrder.includes(folder))).toEqual([]);
});

it("nothing names a folder of the machine it was written on", () => {
  const folders = ["root", "home", "work", "tmp", "Users"].map((folder) => `/${folder}/`);
  const texts = sourceFiles(
    /\.(ts|tsx|mjs|json|md|css|ya?ml|prisma|sql|sh)$|^Dockerfile$|^\.ci\/|^\.env\.example$/,
  );
  const naming = texts.filter((file) => folders.some((folder) => read(file).includes(folder)));
  expect(naming).toEqual([]);
});
