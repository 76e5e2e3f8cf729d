import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { containing, fold } from "@/lib/platform/fold";

/** Scripts that put no space between words: what PostgreSQL keeps as one long word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

type Columns = {
  /** The tsvector, built of folded words by a trigger. */
  search: Prisma.Sql;
  /** A name that is also looked through letter by letter, for scripts without spaces. */
  name: Prisma.Sql;
};

/** Rows in which what someone typed is found, whatever the accents, capitals and apostrophes on either side. */
export function matches(typed: string, { search, name }: Columns): Prisma.Sql {
  const words = Prisma.sql`${search} @@ ${searchQuery(typed)}`;
  return unspaced.test(typed) ? Prisma.sql`(${words} or folded(${name}) like ${containing(typed)})` : words;
}

/**
 * What a person types, as one query: names are kept as written and missions stemmed, so each word may match as
 * either; the last one may still be unfinished. Quotes and a leading minus work as in any search.
 */
export function searchQuery(typed: string): Prisma.Sql {
  const words = fold(typed).match(/-?"[^"]*"|\S+/g) ?? [];
  if (words.length === 0) return Prisma.sql`''::tsquery`;
  const parts = words.map((word, index) => {
    if (word.startsWith("-") && word.length > 1) {
      return Prisma.sql`websearch_to_tsquery('simple', ${word}) && websearch_to_tsquery('english', ${word})`;
    }
    const either = Prisma.sql`websearch_to_tsquery('simple', ${word}) || websearch_to_tsquery('english', ${word})`;
    const unfinished = index === words.length - 1 && beginning(word);
    if (unfinished) return Prisma.sql`${either} || to_tsquery('simple', ${unfinished})`;
    // a word too common to be kept in missions asks for nothing
    return Prisma.sql`case when numnode(websearch_to_tsquery('english', ${word})) = 0 then ''::tsquery else ${either} end`;
  });
  return Prisma.sql`(${Prisma.join(
    parts.map((part) => Prisma.sql`(${part})`),
    " && ",
  )})`;
}

/** A word that may go on, as a query: "o'ne" finds O'Neill. Null for one that holds other signs. */
function beginning(word: string): string | null {
  const parts = word.split(/['-]/).filter(Boolean);
  const plain = parts.length > 0 && parts.every((part) => /^[\p{Letter}\p{Mark}\p{Number}]+$/u.test(part));
  return plain ? `${parts.join(" <-> ")}:*` : null;
}
