import { NextResponse, type NextRequest } from "next/server";
import { localeCookie, localeFrom, themeCookie, themeFrom } from "@/lib/platform/i18n/preferences";
import { sessionCookie } from "@/lib/platform/session-cookie";
import { isOwn, nonceToCome, ownHeader } from "@/lib/platform/drawn-page";
import { isKeptForReaders, readerPage } from "@/lib/platform/reader-pages";
import { isKeptForVisitors, visitorPage } from "@/lib/platform/visitor-pages";

// signing in elsewhere begins as a form of ours that leads there
const signInHosts = [
  process.env.GITHUB_ID ? "https://github.com" : "",
  process.env.GOOGLE_ID ? "https://accounts.google.com" : "",
].join(" ");
const development = process.env.NODE_ENV === "development";

/** A fresh nonce for each page: only the scripts and styles we sent may run. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const drawnAhead = isOwn(request.headers.get(ownHeader));
  const nonce = drawnAhead
    ? nonceToCome
    : Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyWith(nonce);
  const page = drawnAhead ? null : await keptPage(request, nonce);
  if (page !== null) {
    return new NextResponse(page, {
      headers: {
        "content-security-policy": policy,
        "content-type": "text/html; charset=utf-8",
        "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
        vary: "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch",
      },
    });
  }
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** For someone who asks for a whole page at one of the addresses that are kept; null for all others. */
async function keptPage({ method, nextUrl, headers, cookies }: NextRequest, nonce: string) {
  const { pathname: path, search } = nextUrl;
  const port = process.env.PORT;
  // the router asks for parts of a page by fetch; its own headers are taken off before a proxy sees them
  const forDocument = (headers.get("sec-fetch-dest") ?? "document") === "document";
  if (development || !port || method !== "GET" || !forDocument) return null;
  const acceptLanguage = headers.get("accept-language") ?? "";
  if (isKeptForReaders(path)) {
    const cookie = headers.get("cookie") ?? "";
    return readerPage({ address: path + search, cookie, acceptLanguage }, port, nonce);
  }
  if (search !== "" || !isKeptForVisitors(path) || cookies.has(sessionCookie().name)) return null;
  const locale = localeFrom(cookies.get(localeCookie)?.value, acceptLanguage);
  const theme = themeFrom(cookies.get(themeCookie)?.value);
  return visitorPage({ path, locale, theme }, port, nonce);
}

function policyWith(nonce: string): string {
  const scripts = development ? "'unsafe-eval'" : "";
  const styles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${scripts}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self' ${signInHosts}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: [{ source: "/((?!api/|_next/|.*\\.(?:svg|png|ico|txt|xml|woff2|webmanifest)$).*)" }],
};
