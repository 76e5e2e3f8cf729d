import type { IncomingMessage } from "node:http";

/** Next's own limits (next.config.ts) lie above these, so that what is refused is refused here and in words. */
const mostBytes = 12 * 1024 * 1024;
/** The longest form of ours has a few hundred. */
const mostFields = 5_000;
/** So many times the limit are let run out. */
const patience = 8;

/**
 * Holds a body back until it is whole, then gives it on; false when it is too large, by its bytes or by its
 * fields. What is too large is neither kept nor read by anyone, but let run out within reason: a browser that is
 * still sending would show no answer.
 */
export function heldBody(request: IncomingMessage, { bytes = mostBytes, fields = mostFields } = {}) {
  return new Promise<boolean>((resolve) => {
    const giveOn = request.push.bind(request);
    const count = fieldCounter(String(request.headers["content-type"] ?? ""));
    let chunks: Buffer[] = [];
    let length = 0;
    let tooLarge = Number(request.headers["content-length"] ?? 0) > bytes;
    request.push = (chunk: Buffer | null) => {
      if (chunk === null) {
        request.push = giveOn;
        for (const each of chunks) giveOn(each);
        giveOn(null);
        resolve(!tooLarge);
        return true;
      }
      length += chunk.length;
      tooLarge ||= length > bytes || count(chunk) > fields;
      if (tooLarge) chunks = [];
      else chunks.push(chunk);
      if (length > patience * bytes) resolve(false);
      return true;
    };
  });
}

/** Counts fields as they come by: a part begins with its disposition, a pair ends with an ampersand. */
function fieldCounter(contentType: string): (chunk: Buffer) => number {
  const mark = contentType.startsWith("multipart/form-data")
    ? "\r\ncontent-disposition:"
    : contentType.startsWith("application/x-www-form-urlencoded")
      ? "&"
      : "";
  let found = 0;
  let rest = "";
  return (chunk) => {
    if (!mark) return 0;
    const text = (rest + chunk.toString("latin1")).toLowerCase();
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found++;
    rest = mark.length > 1 ? text.slice(1 - mark.length) : "";
    return found;
  };
}
