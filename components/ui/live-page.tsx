"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** A storm of changes is one look, not one for each. */
const gatherMilliseconds = 400;
/** How often one looks when the line can't be kept open. */
const withoutLineMilliseconds = 15_000;

/**
 * Draws the page anew when something rings on a line of server-sent events; without a line now and then, without JavaScript
 * when one reloads.
 */
export function LivePage({ line: address }: { line: string }) {
  const router = useRouter();
  useEffect(() => {
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let polling: ReturnType<typeof setInterval> | undefined;
    const look = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        router.refresh();
      }, gatherMilliseconds);
    };
    const line = new EventSource(address);
    line.addEventListener("change", look);
    line.addEventListener("error", () => {
      if (line.readyState === EventSource.CLOSED) polling ??= setInterval(look, withoutLineMilliseconds);
    });
    return () => {
      line.close();
      clearTimeout(gathering);
      clearInterval(polling);
    };
  }, [address, router]);
  return null;
}
