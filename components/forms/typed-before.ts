import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

const neverChanges = () => () => {};

/**
 * Keeps what one typed into a textarea before the page's scripts came: React sets each textarea that it takes over back
 * to the words that were drawn in it. Gives the ref for the textarea of this id.
 */
export function useTypedBefore(id: string) {
  const place = useRef<HTMLTextAreaElement>(null);
  // true only where React takes over what the server drew: elsewhere the id may still be that of the page one leaves
  const takesOver = useSyncExternalStore(
    neverChanges,
    () => false,
    () => typeof document !== "undefined",
  );
  const [typed] = useState(() => (takesOver ? textareaOf(id)?.value : undefined));
  useLayoutEffect(() => {
    if (typed !== undefined && place.current) place.current.value = typed;
  }, [typed]);
  return place;
}

function textareaOf(id: string): HTMLTextAreaElement | undefined {
  const element = document.getElementById(id);
  return element instanceof HTMLTextAreaElement ? element : undefined;
}
