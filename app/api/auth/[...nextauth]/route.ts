import NextAuth from "next-auth";
import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { createHash, randomBytes } from "node:crypto";
import { authOptions } from "@/app/api/auth/options";
import { config } from "@/lib/platform/config";
import { readLocale } from "@/lib/platform/i18n/preferences";

type Context = { params: Promise<{ nextauth: string[] }> };

/** A link opened by GET leads to the page with the button, so that mail scanners use nothing up. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [action, provider] = (await context.params).nextauth;
  if (action === "callback" && provider === "email")
    return leadTo(`/sign-in/confirm${request.nextUrl.search}`);
  return NextAuth(request, context, authOptions(await readLocale()));
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isFromHere(request)) return new NextResponse(null, { status: 403 });
  const [action, provider] = (await context.params).nextauth;
  if (action === "signin" && provider === "email") return new NextResponse(null, { status: 404 });
  const options = authOptions(await readLocale());
  return NextAuth(action === "signin" ? await vouchedFor(request) : request, context, options);
}

/** Other sites' forms may not sign anyone in: the browser says where a form came from. */
function isFromHere(request: NextRequest): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return !origin || (URL.canParse(origin) && new URL(origin).host === host);
}

/** next-auth wants its own token in sign-in forms; a page without scripts cannot fetch one, and we know where this came from. */
async function vouchedFor(request: NextRequest): Promise<NextRequest> {
  const token = randomBytes(32).toString("hex");
  const hash = createHash("sha256").update(`${token}${config().NEXTAUTH_SECRET}`).digest("hex");
  const secure = config().NEXTAUTH_URL.startsWith("https:");
  const name = `${secure ? "__Host-" : ""}next-auth.csrf-token`;
  (await cookies()).set(name, `${token}|${hash}`, { httpOnly: true, sameSite: "lax", path: "/", secure });
  const form = new URLSearchParams(await request.text());
  form.set("csrfToken", token);
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  headers.set("content-type", "application/x-www-form-urlencoded");
  return new NextRequest(request.url, { method: "POST", headers, body: form.toString() });
}

function leadTo(path: string): Response {
  return new NextResponse(null, { status: 303, headers: { location: path } });
}
