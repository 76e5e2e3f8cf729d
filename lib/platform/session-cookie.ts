import "server-only";
import { config } from "@/lib/platform/config";

const secure = () => config().NEXTAUTH_URL.startsWith("https:");
const options = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: secure() }) as const;

/** Over HTTPS the name's prefix makes browsers insist: secure, this host only, the whole site. */
export function sessionCookie() {
  return { name: `${secure() ? "__Host-" : ""}next-auth.session-token`, options: options() };
}

/** The role one acts in, under the same care. */
export function actingCookie() {
  return { name: `${secure() ? "__Host-" : ""}acting`, options: options() };
}
