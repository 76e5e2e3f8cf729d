// The measures of the domain, in a process of their own: node dist/bench-domain.mjs RESULT.json [readiness.] [claim.] [import.]
import fs from "node:fs";
import { disconnect } from "@/lib/platform/db";
import { claims } from "@/tests/bench/claims";
import { readinessMilliseconds } from "@/tests/bench/readiness";
import { importSeconds } from "@/tests/bench/import";

const [file, ...parts] = process.argv.slice(2);
if (!file) throw new Error("Say where the result goes.");

const values: Record<string, number> = {};
if (parts.includes("import.")) Object.assign(values, await importSeconds());
if (parts.includes("readiness.")) Object.assign(values, readinessMilliseconds());
if (parts.includes("claim.")) Object.assign(values, await claims());
fs.writeFileSync(file, JSON.stringify(values));
await disconnect();
