import "server-only";
import { config } from "@/lib/platform/config";

/** Over HTTPS the name's prefix makes browsers insist: secure, this host only, the whole site. */
export function sessionCookie() {
  const secure = config().NEXTAUTH_URL.startsWith("https:");
  const name = secure ? "__Host-next-auth.session-token" : "next-auth.session-token";
  return { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const };
}
