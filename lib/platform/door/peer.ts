import { randomBytes } from "node:crypto";

/** Who is at the other end: their address, and whether they sit at this very machine. */
export type Peer = { address: string; local: boolean };

/** How our server tells the pages who asks. */
export const peerHeader = "x-commonwork-peer";

// Server and pages are one process but two bundles. A header from outside can't carry what only this process knows;
// without our server in front nobody carries it, and everyone is a stranger.
const held = globalThis as typeof globalThis & { commonworkPeerSeal?: string };
const seal = () => (held.commonworkPeerSeal ??= randomBytes(24).toString("base64url"));

/** The header that our server writes. */
export const sealed = ({ address, local }: Peer): string =>
  `${seal()} ${local ? "local" : "remote"} ${address}`;

/** What the header says when this process wrote it; null for any other. */
export function unsealed(value: string | null | undefined): Peer | null {
  const [mark, where, address] = (value ?? "").split(" ");
  return mark === seal() && address ? { address, local: where === "local" } : null;
}
