import "server-only";
import { stampOf } from "@/lib/platform/stamp";
import { sectionOf, type ScopeContent } from "@/lib/scoping/content";
import { asItsFormSays } from "@/lib/scoping/section-content";
import type { Section } from "@/lib/scoping/schema";

/** The stamp of a section, the same for what its form sends back untouched. */
export function sectionStamp(content: ScopeContent, section: Section): string {
  return stampOf(sectionOf(asItsFormSays(content), section));
}
