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
