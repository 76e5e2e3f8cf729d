// npm run db:seed [-- --large]: the demonstration programme, into an empty database; with --large, many more beside it.
import { today } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { db, disconnect, transaction } from "@/lib/platform/db";
import { loadRates } from "./builders/hours";
import { demonstration } from "./demonstration";
import { loadLarge } from "./large/load";
import { zone } from "./world/calendar";

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const started = Date.now();
  await work();
  console.log(`${what} is loaded (${((Date.now() - started) / 1000).toFixed(1)} s).`);
}

async function main(): Promise<void> {
  if (await db().person.findFirst({ select: { id: true } }))
    console.log("The demonstration programme is here already.");
  else {
    const sheet = demonstration(today(zone), await loadRates());
    await timed("The demonstration programme", () => transaction(() => sheet.write()));
  }
  if (!process.argv.includes("--large")) return;
  if (await db().programme.findUnique({ where: { slug: "large" }, select: { id: true } }))
    return console.log("The large programme is here already.");
  const tell = (line: string) => console.log(`  ${line}`);
  await timed("The large programme", () =>
    loadLarge(config().DATABASE_URL, today(zone), undefined, { tell }),
  );
}

try {
  await main();
} finally {
  await disconnect();
}
