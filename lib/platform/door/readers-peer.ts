import "server-only";
import { headers } from "next/headers";
import { pageHeader } from "@/lib/platform/door/page-asked";
import { peerHeader, unsealed } from "@/lib/platform/door/peer";

/** Where the reader of this request comes from, for limits. */
export async function readersAddress(): Promise<string> {
  return unsealed((await headers()).get(peerHeader))?.address ?? "unknown";
}

/** Whether the reader of this request sits at the machine that serves it. */
export async function readsLocally(): Promise<boolean> {
  return unsealed((await headers()).get(peerHeader))?.local ?? false;
}

/** The page or file that this request asks for, for traces; "/" where our server isn't in front. */
export async function readersPage(): Promise<string> {
  return (await headers()).get(pageHeader) ?? "/";
}
