// What every script needs to know about where it runs. Node's own modules only: it is read before anything is installed.
import crypto from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(fileURLToPath(new URL("..", import.meta.url)));

/** A problem the person at the keyboard can solve: printed as one sentence, without a stack. */
export class Advice extends Error {}

/** Prints an error the way its reader needs it, and says with which exit code to end. */
export function explain(error) {
  console.error(error instanceof Advice ? `\n${error.message}\n` : error);
  return 1;
}

/** Where the embedded database, its password and the sign-in secret live. */
export const dataDirectory = () => path.resolve(root, process.env.DATA_DIR || ".data");

/** Reads .env files as Next does; a variable that is already set wins. */
export function loadEnvironment(development = false) {
  const { loadEnvConfig } = createRequire(import.meta.url)("@next/env");
  loadEnvConfig(root, development, { info() {}, error: console.error });
  process.env.NEXT_TELEMETRY_DISABLED ??= "1";
  process.env.CHECKPOINT_DISABLE ??= "1";
}

/** The secret sessions are signed with: from the environment, else made once and kept beside the data. */
export function authSecret() {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET;
  const file = path.join(dataDirectory(), "secret");
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, crypto.randomBytes(32).toString("base64"), { mode: 0o600 });
  }
  return fs.readFileSync(file, "utf8");
}
