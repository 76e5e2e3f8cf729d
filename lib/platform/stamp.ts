import "server-only";
import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/platform/differences";

/** Short name of what a part says now: two writers who saw the same have the same stamp. */
export function stampOf(part: object): string {
  return createHash("sha256").update(canonicalJson(part)).digest("base64url").slice(0, 16);
}
