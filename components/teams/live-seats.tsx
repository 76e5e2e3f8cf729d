"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** A storm of claims is one look, not one for each. */
const gatherMilliseconds = 400;
/** How often one looks when the line can't be kept open. */
const withoutLineMilliseconds = 15_000;

/** Draws the page anew when a seat changes; without a line now and then, without JavaScript when one reloads. */
export function LiveSeats({ cohort }: { cohort: string }) {
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
    const line = new EventSource(`/api/cohorts/${cohort}/seats`);
    line.addEventListener("seats", look);
    line.addEventListener("error", () => {
      if (line.readyState === EventSource.CLOSED) polling ??= setInterval(look, withoutLineMilliseconds);
    });
    return () => {
      line.close();
      clearTimeout(gathering);
      clearInterval(polling);
    };
  }, [cohort, router]);
  return null;
}
