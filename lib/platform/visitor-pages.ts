import { randomBytes } from "node:crypto";
import type { Locale } from "@/lib/platform/i18n/locales";

/** Where most people arrive: the same for every visitor of a language, and costly to draw anew for each. */
const keptPaths: readonly string[] = ["/", "/projects", "/organizations", "/cohorts", "/impact"];
const keptMilliseconds = 5_000;

/** How a page is asked for from ourselves; nobody outside this process knows the value. */
export const ownHeader = "x-commonwork-own";
const own = randomBytes(16).toString("base64");
/** Stands in a kept page wherever its reader's nonce belongs. */
export const nonceToCome = randomBytes(16).toString("base64");

type Visitor = { path: string; locale: Locale; theme: string };
type Kept = { drawnAt: number; page: Promise<string[] | null> };
const kept = new Map<string, Kept>();

export const isKept = (path: string): boolean => keptPaths.includes(path);
export const isOwn = (value: string | null): boolean => value === own;

/**
 * The page as every visitor of this language and theme sees it, never older than five seconds, with the nonce of its
 * reader put in; null when it could not be drawn ahead, and is then drawn as any other.
 */
export async function visitorPage(visitor: Visitor, port: string, nonce: string): Promise<string | null> {
  const key = Object.values(visitor).join(" ");
  const now = performance.now();
  let entry = kept.get(key);
  if (!entry || now - entry.drawnAt > keptMilliseconds) {
    entry = { drawnAt: now, page: draw(visitor, port) };
    kept.set(key, entry);
  }
  return (await entry.page)?.join(nonce) ?? null;
}

async function draw({ path, locale, theme }: Visitor, port: string): Promise<string[] | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { [ownHeader]: own, cookie: `locale=${locale}; theme=${theme}` },
      redirect: "manual",
    });
    return response.status === 200 ? (await response.text()).split(nonceToCome) : null;
  } catch {
    return null; // this process listens elsewhere: nothing is kept
  }
}
