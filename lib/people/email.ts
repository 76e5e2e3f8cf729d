/**
 * The one spelling of an address: no space around it, lower case, compatible letters unified, the domain as
 * mail servers write it (punycode). Null when it is no address.
 */
export function normaliseEmail(typed: string): string | null {
  const address = typed.normalize("NFKC").trim().toLowerCase();
  const at = address.lastIndexOf("@");
  const domain = domainOf(address.slice(at + 1));
  const mailbox = address.slice(0, at);
  if (at < 1 || !domain || mailbox.length > 64 || !/^[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]+$/u.test(mailbox))
    return null;
  if (mailbox.startsWith(".") || mailbox.endsWith(".") || mailbox.includes("..")) return null;
  const normal = `${mailbox}@${domain}`;
  return normal.length <= 254 ? normal : null;
}

const domainPattern = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/;

function domainOf(typed: string): string | null {
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(typed) || !URL.canParse(`http://${typed}`)) return null;
  const domain = new URL(`http://${typed}`).hostname;
  return domainPattern.test(domain) ? domain : null;
}

/**
 * An address as people paste it: with signs that can't be seen, "mailto:", a name before it and the full stop or comma
 * of the sentence it stood in. Gives what looks like the address; whether it is one, `normaliseEmail` says.
 */
export function pastedAddress(typed: string): string {
  const seen = typed.replace(/[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, "").trim();
  const inBrackets = /^[^<>\r\n]*<([^<>\r\n]+)>[.,;]?$/.exec(seen)?.[1] ?? seen;
  const bare = inBrackets
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/[.,;:]+$/, "")
    .trim();
  // a link in a page may carry a subject
  return /^mailto:/i.test(inBrackets.trim()) ? (bare.split("?")[0] ?? "") : bare;
}
