import "server-only";
import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/platform/differences";
import { sectionOf, type ScopeContent } from "@/lib/scoping/content";
import { asItsFormSays } from "@/lib/scoping/section-content";
import type { Section } from "@/lib/scoping/schema";

/** Short name of what a part says now: two writers who saw the same have the same stamp. */
export function stampOf(part: object): string {
  return createHash("sha256").update(canonicalJson(part)).digest("base64url").slice(0, 16);
}

/** The stamp of a section, the same for what its form sends back untouched. */
export function sectionStamp(content: ScopeContent, section: Section): string {
  return stampOf(sectionOf(asItsFormSays(content), section));
}
