import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Reads a file of the project by its path from the root. */
export const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** The project's own files, those not committed yet included: what git tracks or would track. */
export function sourceFiles(pattern: RegExp): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => pattern.test(file) && existsOnDisk(file));
}

function existsOnDisk(file: string): boolean {
  try {
    read(file);
    return true;
  } catch {
    return false; // removed, but not yet committed so
  }
}
