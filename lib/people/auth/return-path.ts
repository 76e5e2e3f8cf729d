/** Where to go after signing in: an address of ours only, whatever was asked for; `otherwise` when it is none. */
export function returnPath(asked: unknown, otherwise = "/welcome"): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 1000) return otherwise;
  const ours = "http://ours.invalid";
  if (!URL.canParse(asked, ours)) return otherwise;
  const { origin, pathname, search, hash } = new URL(asked, ours);
  const path = `${pathname}${search}${hash}`;
  return origin === ours && !path.startsWith("//") && !/^\/(api|sign-in)(\/|$)/.test(pathname)
    ? path
    : otherwise;
}
