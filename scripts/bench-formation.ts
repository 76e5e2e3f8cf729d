// The measures of team formation, in a process of their own: node dist/bench-formation.mjs RESULT.json, or --memory PEOPLE.
import fs from "node:fs";
import { formation, residentMemory } from "@/tests/bench/formation/measures";

const [file, size] = process.argv.slice(2);
if (!file) throw new Error("Say where the result goes.");

if (file === "--memory") process.stdout.write(String(residentMemory(Number(size))));
else fs.writeFileSync(file, JSON.stringify(await formation()));
