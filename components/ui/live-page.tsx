"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** A storm of changes is one look, not one for each. */
const gatherMilliseconds = 400;
/** How often one looks, and asks for the line again, when it can't be kept open. */
const withoutLineMilliseconds = 15_000;

/**
 * Draws the page anew when something rings on a line of server-sent events; without a line now and then, without JavaScript
 * when one reloads.
 */
export function LivePage({ line: address }: { line: string }) {
  const router = useRouter();
  useEffect(() => {
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let retrying: ReturnType<typeof setTimeout> | undefined;
    let line: EventSource | undefined;
    const look = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        router.refresh();
      }, gatherMilliseconds);
    };
    const open = () => {
      line = new EventSource(address);
      line.addEventListener("change", look);
      line.addEventListener("error", () => {
        if (line?.readyState === EventSource.CLOSED) retrying = setTimeout(again, withoutLineMilliseconds);
      });
    };
    const again = () => {
      look();
      open();
    };
    open();
    return () => {
      line?.close();
      clearTimeout(gathering);
      clearTimeout(retrying);
    };
  }, [address, router]);
  return null;
}
