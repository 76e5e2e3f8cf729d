// A process of its own that claims seats as fast as it can and says which it was given: something to kill in the middle.
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { professional } from "@/tests/support/teams";

const pairs = JSON.parse(process.argv[2] ?? "[]") as [personId: string, seatId: string][];
const left = pairs.values();

async function hand() {
  for (const [personId, seatId] of left) {
    const said = await claimSeat(professional(personId), { seatId }).catch(() => null);
    if (said) process.stdout.write(`${personId} ${seatId}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, hand));
process.exit(0);
