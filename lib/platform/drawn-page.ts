import { randomBytes } from "node:crypto";

/** How a page is asked for from ourselves; nobody outside this process knows the value. */
export const ownHeader = "x-commonwork-own";
const own = randomBytes(16).toString("base64");
/** Stands in a kept page wherever its reader's nonce belongs. */
export const nonceToCome = randomBytes(16).toString("base64");

export const isOwn = (value: string | null): boolean => value === own;

/** A page cut where its reader's nonce belongs; null when it is none that can be given twice. */
export type DrawnPage = string[] | null;

/** Asks this process for the page at `address` (with its query) as someone who sends these headers would get it. */
export async function drawPage(
  address: string,
  port: string,
  headers: Record<string, string>,
): Promise<DrawnPage> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, {
      headers: { ...headers, [ownHeader]: own },
      redirect: "manual",
    });
    if (response.status !== 200 || response.headers.has("set-cookie")) return null;
    return (await response.text()).split(nonceToCome);
  } catch {
    return null; // this process listens elsewhere: nothing is kept
  }
}
