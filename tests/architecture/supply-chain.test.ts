import { describe, expect, it } from "vitest";
import { read } from "../support/source-files";

interface LockedPackage {
  version: string;
  license?: string;
  resolved?: string;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([path]) => path !== "");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

// The oldest versions without a published advisory that concerns us.
const floors: Record<string, string> = {
  next: "16.4.5",
  "next-auth": "4.24.15",
  react: "19.3.0",
  "react-dom": "19.3.0",
};

function isAtLeast(version: string, floor: string): boolean {
  const [is, least] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (is?.[part] ?? 0) - (least?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

describe.each(Object.entries(floors))("%s", (name, floor) => {
  it(`is ${floor} or newer wherever it is installed`, () => {
    const versions = locked.filter(([path]) => nameOf(path) === name).map(([, { version }]) => version);
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });
});

// Permissive, or copyleft of the file or the library only: none of them reaches over to our own code.
const licences = new Set([
  ...[
    "MIT",
    "MIT-0",
    "ISC",
    "0BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "Python-2.0",
  ],
  ...["Unlicense", "CC0-1.0", "CC-BY-4.0", "OFL-1.1", "MPL-2.0", "LGPL-3.0-or-later", "EPL-2.0"],
]);

function isAccepted(expression: string | undefined): boolean {
  if (!expression) return false;
  const text = expression.replace(/[()]/g, "");
  return text
    .split(/ and /i)
    .every((part) => part.split(/ or /i).some((licence) => licences.has(licence.trim())));
}

it("every package has a licence that goes with ours", () => {
  const others = locked.filter(([, { license }]) => !isAccepted(license));
  expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
});

it("our own dependencies are pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

it("the lockfile names no registry", () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
