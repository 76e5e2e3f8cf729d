import { siteOf } from "@/lib/organizations/import/identity";
import { fold, foldedKey } from "@/lib/platform/fold";

/** How much of the shorter of two names has to be words of the other. */
const alike = 0.6;

/** What an entry shares with an unlisted organization: a reason to look, never a proof. */
export type Sign = "name" | "similar" | "ein" | "website";

type Facts = { name: string; ein: string | null; website: string | null };

/** In what two are alike. */
export function signsOf(one: Facts, other: Facts): Sign[] {
  const signs: Sign[] = [];
  if (foldedKey(one.name) === foldedKey(other.name)) signs.push("name");
  else if (shared(one.name, other.name) >= alike) signs.push("similar");
  if (one.ein && one.ein === other.ein) signs.push("ein");
  if (one.website && other.website && siteOf(one.website) === siteOf(other.website)) signs.push("website");
  return signs;
}

/** The words of a name, folded; a single letter is none. */
export const wordsOf = (name: string) =>
  new Set(fold(name).match(/[\p{Letter}\p{Mark}\p{Number}]{2,}/gu) ?? []);

/** The share of the shorter name's words that the other has too. */
function shared(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / Math.max(1, Math.min(mine.size, theirs.size));
}
