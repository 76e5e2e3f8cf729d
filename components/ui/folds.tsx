"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

const menus = () => document.querySelectorAll<HTMLDetailsElement>("details[data-fold=menu][open]");

/**
 * How everything that unfolds closes again, on every page: Escape closes what one is in and goes back to its button; a
 * menu also closes when one turns to something else. A row of a list in a form, once opened, stays.
 */
export function Folds() {
  const path = usePathname();

  useEffect(() => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("[data-fold=menu], [data-fold=nav]"))
      menu.open = false;
  }, [path]);

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      const inside = document.activeElement?.closest<HTMLDetailsElement>(
        "details[open]:not([data-fold=row])",
      );
      const fold = inside ?? menus()[0];
      if (!fold) return;
      fold.open = false;
      fold.querySelector("summary")?.focus();
    };
    const away = (event: Event) => {
      for (const menu of menus()) if (!menu.contains(event.target as Node)) menu.open = false;
    };
    const followed = (event: MouseEvent) => {
      away(event);
      const link = (event.target as Element).closest("a[href]");
      link?.closest<HTMLDetailsElement>("[data-fold=menu], [data-fold=nav]")?.removeAttribute("open");
    };
    document.addEventListener("keydown", escape);
    document.addEventListener("click", followed);
    document.addEventListener("focusin", away);
    return () => {
      document.removeEventListener("keydown", escape);
      document.removeEventListener("click", followed);
      document.removeEventListener("focusin", away);
    };
  }, []);
  return null;
}
