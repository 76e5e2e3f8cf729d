// The embedded PostgreSQL, brought back whenever it ends.
import { setTimeout as wait } from "node:timers/promises";

const longest = 30_000;

/**
 * Starts the server again as often as it ends: at once, and while it doesn't last a minute each time after a longer
 * pause. Says so each time; ends when `isOver`.
 */
export async function keepPostgres(server, isOver) {
  let pause = 0;
  for (;;) {
    const since = Date.now();
    await server.untilLost();
    if (isOver()) return;
    if (Date.now() - since > 60_000) pause = 0;
    for (let back = false; !back && !isOver(); pause = Math.min(Math.max(pause * 2, 1000), longest)) {
      console.error(
        `PostgreSQL has ended; it starts again ${pause ? `in ${pause / 1000} s` : "now"}. Pages say so meanwhile.`,
      );
      await wait(pause, undefined, { ref: false });
      back = await server.startAgain().then(
        () => true,
        (error) => console.error(error.message),
      );
    }
    if (!isOver()) console.error("PostgreSQL is back.");
  }
}
