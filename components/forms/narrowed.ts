const key = "narrowed";

/** A list is narrowed by the keyboard: the page that comes is a new one, whose focus would begin above its navigation. */
export function noteNarrowed(form: Element): void {
  if (!(form instanceof HTMLFormElement) || !form.matches("[role=search]")) return;
  if (!form.querySelector(":focus-visible")) return;
  try {
    sessionStorage.setItem(key, new URL(form.action).pathname);
  } catch {
    // a browser that keeps nothing begins at the top
  }
}

/** The form that this page was asked for with, once. */
export function narrowedBy(): Element | null {
  try {
    const path = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return path === location.pathname ? document.querySelector("#content [role=search]") : null;
  } catch {
    return null;
  }
}
