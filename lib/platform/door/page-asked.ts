/** How our server tells the pages which address was asked. */
export const pageHeader = "x-commonwork-page";

/** The path of an address, for traces: without its query, and without what opens something (tokens alone have capitals). */
export function pageOf(address: string): string {
  const [path = "/"] = address.split(/[?#]/);
  return path.replaceAll(/[^/]*[A-Z_][^/]*/g, "...").slice(0, 200);
}
