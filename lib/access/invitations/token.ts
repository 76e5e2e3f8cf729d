import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { databaseNow } from "@/lib/platform/clock";

export const invitationDays = 14;

/** A fresh token, the hash we keep of it, and how long it is good. */
export async function newToken(): Promise<{ token: string; tokenHash: string; expiresAt: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date((await databaseNow()).getTime() + invitationDays * 86_400_000);
  return { token, tokenHash: hashOf(token), expiresAt };
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
