/** Whether a request's address can be read at all: escapes that are whole, no NUL (which PostgreSQL has no room for). */
export function isReadable(address: string): boolean {
  if (!address.startsWith("/") || /%00/.test(address)) return false;
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
