import type { Cleaned } from "@/lib/organizations/import/clean-facts";

const host =
  /^(?:[\p{Letter}\p{Number}](?:[\p{Letter}\p{Number}-]*[\p{Letter}\p{Number}])?\.)+[\p{Letter}][\p{Letter}\p{Number}-]*$/u;

/** One address, or null: a scheme is added or mended, a doubled one taken away. */
function address(text: string): string | null {
  const bare = text
    .replace(/^(?:https?[:;]?\/\/+(?:www\.)?)+(?=https?[:;]?\/\/)/i, "")
    .replace(/^https?[:;]?\/\/+/i, "")
    .replace(/[.,;:)\]]+$/, "");
  const scheme = /^(?:https?[:;]?\/\/+(?:www\.)?)*http[:;]?\/\//i.test(text) ? "http" : "https";
  if (!host.test(bare.split(/[/?#:]/)[0] ?? "")) return null;
  try {
    const url = new URL(`${scheme}://${bare}`);
    if (url.username || url.password || url.href.length > 500) return null;
    // a mark with nothing after it ("example.org/#") goes
    if (!url.search) url.search = "";
    if (!url.hash) url.hash = "";
    return url.pathname === "/" && !url.search && !url.hash ? url.href.slice(0, -1) : url.href;
  } catch {
    return null;
  }
}

/** The first web address in a cell; says so when there were more, when it was mended, or when there is none. */
export function cleanWebsite(text: string): Cleaned<string> {
  if (!text) return {};
  const words = text.split(/[\s,|'"[\]()<>]+/).filter(Boolean);
  const found = words.map((word) => address(word)).filter((each) => each !== null);
  const [value] = found;
  if (value === undefined) return { warning: "website-left-out" };
  if (found.length > 1) return { value, warning: "website-several" };
  const wellFormed = /^(?:https?:\/\/)?(?!(?:www\.)?https?[:;]?\/)[^\s,|'"[\]()<>]+$/i.test(text);
  return wellFormed ? { value } : { value, warning: "website-mended" };
}
