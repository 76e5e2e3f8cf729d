import { createHash } from "node:crypto";
import { databaseState } from "@/lib/platform/database-state";
import { drawPage, type DrawnPage } from "@/lib/platform/drawn-page";

/** Long lists that staff and partners come back to again and again, mostly with nothing changed in between. */
const keptPaths: readonly string[] = ["/staff/projects", "/templates"];
/** "Sent 3 days ago" and what is late go by the clock, not by the database. */
const keptMilliseconds = 5_000;
const most = 200;

/** `address` is the path with its query; the headers are all that a page of these may depend on. */
type Reader = { address: string; cookie: string; acceptLanguage: string };
type Kept = { drawnAt: number; state: string; page: Promise<DrawnPage> };
const kept = new Map<string, Kept>();

export const isKeptForReaders = (path: string): boolean => keptPaths.includes(path);

/**
 * The page as this reader got it last, when nothing at all was written to the database since and five seconds have not
 * passed, with a new nonce put in; else drawn anew. Null when it can't be kept, and is then drawn like the rest.
 * One statement, also when nothing is kept.
 */
export async function readerPage(reader: Reader, port: string, nonce: string): Promise<string | null> {
  const { address, cookie, acceptLanguage } = reader;
  // sessions are known to the database only as the cookies that people hold: none stays in memory here
  const key = createHash("sha256").update(JSON.stringify(reader)).digest("base64");
  const state = await databaseState();
  const now = performance.now();
  let entry = kept.get(key);
  if (!entry || entry.state !== state || now - entry.drawnAt > keptMilliseconds) {
    entry = {
      drawnAt: now,
      state,
      page: drawPage(address, port, { cookie, "accept-language": acceptLanguage }),
    };
    kept.delete(key);
    kept.set(key, entry);
    forgetOld(now);
  }
  return (await entry.page)?.join(nonce) ?? null;
}

/** In a Map the oldest come first. */
function forgetOld(now: number) {
  for (const [key, { drawnAt }] of kept) {
    if (kept.size <= most && now - drawnAt <= keptMilliseconds) return;
    kept.delete(key);
  }
}
