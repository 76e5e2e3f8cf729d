import pg from "pg";

type Line = {
  /** What PostgreSQL notifies is heard on this channel. */
  channel?: string;
  onNotification?: (payload: string) => void;
  /** Connected, and everything from now on is heard; what was notified before is not known. */
  onUp?: () => void;
  /** It was connected until now. */
  onBreak?: () => void;
  /** It could not be connected; said once until it is. */
  onDown?: (error: unknown) => void;
};

const lookMilliseconds = 2_000;
const patienceMilliseconds = 5_000;
const pauseMilliseconds = 500;

/**
 * A connection that is held open: made again when it breaks, and looked at every few seconds, since one whose other end
 * has gone without a word looks like one where nothing happens. Gives the way to end it.
 */
export function holdLine(url: string, line: Line): () => void {
  let closed = false;
  let down = false;
  let client: pg.Client | undefined;

  async function turn(): Promise<void> {
    const current = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: patienceMilliseconds,
      query_timeout: patienceMilliseconds,
    });
    client = current;
    const broken = new Promise<void>((resolve) => {
      current.on("error", () => resolve());
      current.on("end", resolve);
    });
    current.on("notification", ({ payload }) => line.onNotification?.(payload ?? ""));
    try {
      await current.connect();
      if (line.channel) await current.query(`listen ${line.channel}`);
    } catch (error) {
      current.end().catch(() => {});
      if (!closed && !down) line.onDown?.(error);
      down = true;
      return again(pauseMilliseconds);
    }
    down = false;
    if (closed) return void current.end().catch(() => {});
    const since = performance.now();
    line.onUp?.();
    await Promise.race([broken, silent(current)]);
    current.end().catch(() => {});
    if (closed) return;
    line.onBreak?.();
    again(performance.now() - since < pauseMilliseconds ? pauseMilliseconds : 0);
  }

  function again(milliseconds: number): void {
    if (!closed) setTimeout(() => void turn(), milliseconds).unref();
  }

  void turn();
  return () => {
    closed = true;
    client?.end().catch(() => {});
  };
}

/** Resolves when a look at the connection fails. */
function silent(client: pg.Client): Promise<void> {
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      client.query("select 1").catch(() => {
        clearInterval(looking);
        resolve();
      });
    }, lookMilliseconds).unref();
    client.on("end", () => clearInterval(looking));
    client.on("error", () => clearInterval(looking));
  });
}
