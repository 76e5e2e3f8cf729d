import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { ownHeader } from "@/lib/platform/drawn-page";
import { pageHeader, pageOf } from "@/lib/platform/door/page-asked";
import { peerHeader, sealed, unsealed, type Peer } from "@/lib/platform/door/peer";
import { plainAddress, trustedProxies, type Trusted } from "@/lib/platform/door/trusted-proxies";

const isLoopback = trustedProxies("loopback");
/** Headers by which a proxy says whom it speaks for. */
const forwarding = [
  ...["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"],
  ...["x-forwarded-server", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip"],
];

/**
 * Who asks, and the request as the pages may believe it: what a stranger says about forwarding is taken off, and the
 * answer is sealed into a header. A seal of this process is kept: Next asks itself for the page after a redirect, with
 * its reader's headers.
 */
export function introduce(request: IncomingMessage, trusted: Trusted): Peer {
  const known = unsealed(String(request.headers[peerHeader] ?? ""));
  const peer = known ?? peerOf(request, trusted);
  if (!trusted(socketAddress(request))) for (const name of forwarding) delete request.headers[name];
  request.headers["x-forwarded-for"] = peer.address;
  request.headers[peerHeader] = sealed(peer);
  request.headers[pageHeader] = pageOf(request.url ?? "/");
  return peer;
}

const socketAddress = (request: IncomingMessage) => plainAddress(request.socket.remoteAddress ?? "");

function peerOf(request: IncomingMessage, trusted: Trusted): Peer {
  const address = socketAddress(request);
  if (trusted(address)) return { address: clientOf(request, trusted) ?? address, local: false };
  return { address: address || "unknown", local: isLocal(request, address) };
}

/** Each proxy adds whom it saw at the end: the last address that isn't a proxy of ours is the reader's. */
function clientOf(request: IncomingMessage, trusted: Trusted): string | undefined {
  const chain = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const addresses = chain.map((each) => plainAddress(each.trim())).reverse();
  const client = addresses.find((each) => !trusted(each));
  return client && isIP(client) ? client : undefined;
}

/** At this machine, at its own name for itself, and with nobody in between who says so or gives themselves away. */
function isLocal(request: IncomingMessage, address: string): boolean {
  const { headers, httpVersion } = request;
  return (
    isLoopback(address) &&
    httpVersion === "1.1" && // proxies ask with 1.0 unless told otherwise
    !headers[ownHeader] &&
    forwarding.every((name) => headers[name] === undefined) &&
    isLocalName(`http://${headers.host}`) &&
    [headers.origin, headers.referer].every((url) => url === undefined || isLocalName(url))
  );
}

function isLocalName(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const name = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return name === "localhost" || isLoopback(name);
}
