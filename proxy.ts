import { NextResponse, type NextRequest } from "next/server";
import { isLocale, localeFromHeader } from "@/lib/platform/i18n/locales";
import { isKept, isOwn, nonceToCome, ownHeader, visitorPage } from "@/lib/platform/visitor-pages";

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
  const page = drawnAhead ? null : await pageOfVisitors(request, nonce);
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

/** For someone who is not signed in and asks for a whole page at one of the plain addresses; null for all others. */
function pageOfVisitors({ method, nextUrl, headers, cookies }: NextRequest, nonce: string) {
  const { pathname, search } = nextUrl;
  const port = process.env.PORT;
  if (development || !port || method !== "GET" || search !== "" || !isKept(pathname)) return null;
  if (headers.has("rsc") || cookies.getAll().some(({ name }) => name.endsWith("session-token"))) return null;
  const chosen = cookies.get("locale")?.value;
  const locale = isLocale(chosen) ? chosen : localeFromHeader(headers.get("accept-language"));
  const theme = cookies.get("theme")?.value ?? "";
  return visitorPage(
    { path: pathname, locale, theme: /^(light|dark)$/.test(theme) ? theme : "system" },
    port,
    nonce,
  );
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
  matcher: [{ source: "/((?!api/|_next/|.*\\.(?:svg|png|ico|txt|xml|woff2)$).*)" }],
};
