import { NextResponse, type NextRequest } from "next/server";

// signing in elsewhere begins as a form of ours that leads there
const signInHosts = [
  process.env.GITHUB_ID ? "https://github.com" : "",
  process.env.GOOGLE_ID ? "https://accounts.google.com" : "",
].join(" ");
const development = process.env.NODE_ENV === "development";

/** A fresh nonce for each page: only the scripts and styles we sent may run. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
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
