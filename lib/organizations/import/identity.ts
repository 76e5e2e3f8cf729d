import { cut } from "@/lib/organizations/import/clean-text";
import { foldedKey } from "@/lib/platform/fold";

/** What tells two organizations of one name apart. */
export type Facts = { ein?: string | null; postalCode?: string | null; website?: string | null };

/**
 * Of two organizations with one name: "same" when a fact proves it, "other" when their EINs differ, "apart" when
 * another fact differs and none agrees, "unknown" when there is nothing to go by.
 */
export type Likeness = "same" | "other" | "apart" | "unknown";

/** Compares by EIN; without two EINs, by ZIP code and website together. */
export function likeness(one: Facts, other: Facts): Likeness {
  if (one.ein && other.ein) return one.ein === other.ein ? "same" : "other";
  const signs = [
    one.postalCode && other.postalCode && one.postalCode === other.postalCode,
    one.website && other.website && siteOf(one.website) === siteOf(other.website),
  ];
  const agrees = signs.includes(true);
  const differs = signs.includes(false);
  if (agrees === differs) return "unknown";
  return agrees ? "same" : "apart";
}

/** A web address as far as it says whose it is: many organizations have a page at one host. */
export function siteOf(website: string): string {
  return website
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/+$/, "");
}

const byName = "name:";

/** Whether a row's number is one of ours, made of its name, because its list gives none. */
export function isWithoutNumber(sourceId: string): boolean {
  return sourceId.startsWith(byName);
}

/** What stands for the number of a row that has none: its name with the facts that tell it from its namesakes. */
export function numberOf(name: string, { ein, postalCode, website }: Facts): string {
  const site = website && cut(siteOf(website), 100);
  return [byName + cut(foldedKey(name), 100), ein, postalCode, site].filter(Boolean).join("|");
}
