"use client";

import { useEffect, useRef } from "react";
import { forgetOthers } from "@/components/forms/kept-words";
import { wouldLose } from "@/components/forms/leaving";

/** Asks before one leaves words behind, and lets nobody else's words stay in a shared browser. */
export function WordsKept({ reader, question }: { reader?: string; question: string }) {
  const before = useRef(reader);
  useEffect(() => {
    // who signs out leaves no words; a session that ran out, seen first on a new page, keeps them for the same person
    if (reader || before.current) forgetOthers(reader);
    before.current = reader;
  }, [reader]);

  useEffect(() => {
    // the page that follows a sign-out may be loaded whole, and knows nothing of who was here
    const signOut = (event: SubmitEvent) => {
      if ((event.target as Element).closest("[data-forgets-words]")) forgetOthers(undefined);
    };
    document.addEventListener("submit", signOut, true);
    return () => document.removeEventListener("submit", signOut, true);
  }, []);

  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault();
    };
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null;
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link?.target === "_blank";
      if (!link || elsewhere || event.button !== 0 || link.origin !== location.origin) return;
      const samePage = link.pathname === location.pathname && link.search === location.search;
      if (samePage || link.hasAttribute("download") || !wouldLose()) return;
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", unload);
    document.addEventListener("click", follow, true);
    return () => {
      window.removeEventListener("beforeunload", unload);
      document.removeEventListener("click", follow, true);
    };
  }, [question]);
  return null;
}
