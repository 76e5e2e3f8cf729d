// A Chromium for the tests in the browser: one that is here, else the system's, else Playwright's own.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { capture } from "./children.mjs";
import { root } from "./environment.mjs";
import { step, succeed } from "./progress.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const usualPlaces = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// some systems have a program of that name that only explains how to install it
const works = (file) =>
  fs.existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : undefined;
}

/** Where a Chromium is; CHROMIUM_PATH wins. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...candidates, ...usualPlaces].find(works) ?? (await playwrightsOwn());
}

const managers = [
  { name: "apt-get", commands: [["update"], ["install", "-y", "--no-install-recommends", "chromium"]] },
  { name: "apk", commands: [["add", "chromium"]] },
  { name: "dnf", commands: [["install", "-y", "chromium"]] },
];
const succeeds = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

async function fromTheSystem() {
  const root = process.getuid?.() === 0;
  if (!root && !succeeds("sudo", ["-n", "true"])) return;
  const manager = managers.find(({ name }) => succeeds(name, ["--version"]));
  for (const args of manager?.commands ?? []) {
    const command = root ? [manager.name, ...args] : ["sudo", "-n", manager.name, ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await capture(command[0], command.slice(1), { env });
  }
}

async function fromPlaywright() {
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  succeed(
    await capture(process.execPath, [cli, "install", "chromium"]),
    "No Chromium could be installed. Install one yourself and name it: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

/** Finds a Chromium or installs one. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  return step("Installing Chromium", async () => {
    await fromTheSystem();
    if (!(await findChromium())) await fromPlaywright();
    return findChromium();
  });
}
