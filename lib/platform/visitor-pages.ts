import { drawPage, type DrawnPage } from "@/lib/platform/drawn-page";
import type { Locale } from "@/lib/platform/i18n/locales";
import { localeCookie, themeCookie, type Theme } from "@/lib/platform/i18n/preferences";

/** Where most people arrive: the same for every visitor of a language, and costly to draw anew for each. */
const keptPaths: readonly string[] = ["/", "/projects", "/organizations", "/cohorts", "/impact"];
const keptMilliseconds = 5_000;

type Visitor = { path: string; locale: Locale; theme: Theme };
type Kept = { drawnAt: number; page: Promise<DrawnPage> };
const kept = new Map<string, Kept>();

export const isKeptForVisitors = (path: string): boolean => keptPaths.includes(path);

/**
 * The page as every visitor of this language and theme sees it, never older than five seconds, with the nonce of its
 * reader put in; null when it could not be drawn ahead, and is then drawn like the rest.
 */
export async function visitorPage(visitor: Visitor, port: string, nonce: string): Promise<string | null> {
  const { path, locale, theme } = visitor;
  const key = Object.values(visitor).join(" ");
  const now = performance.now();
  let entry = kept.get(key);
  if (!entry || now - entry.drawnAt > keptMilliseconds) {
    const cookie = `${localeCookie}=${locale}; ${themeCookie}=${theme}`;
    entry = { drawnAt: now, page: drawPage(path, port, { cookie }) };
    kept.set(key, entry);
  }
  return (await entry.page)?.join(nonce) ?? null;
}
