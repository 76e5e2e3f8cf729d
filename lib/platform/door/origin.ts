import type { IncomingMessage } from "node:http";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that writes comes from a page of ours: the browser says so itself, older ones name their origin;
 * programs say neither. Where a proxy gave the request another host name, Next is told the one that the reader sees.
 */
export function comesFromHere(request: IncomingMessage, publicUrl: string): boolean {
  const { headers, method = "GET" } = request;
  if (reading.has(method)) return true;
  const site = headers["sec-fetch-site"];
  const host = hostOf(headers.origin);
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (headers.origin === undefined) return true;
  const known = host !== undefined && [headers.host, new URL(publicUrl).host].includes(host);
  if (host === undefined || (!known && site !== "same-origin")) return false;
  if (host !== headers.host) headers["x-forwarded-host"] = host;
  return true;
}

const hostOf = (origin: string | undefined) =>
  origin && URL.canParse(origin) ? new URL(origin).host : undefined;
