let going: { from: string; to: string } | undefined;

/** Somebody follows a link to a place on a page: the router scrolls there, and leaves the focus where it was. */
export function noteGoing(hash: string): void {
  going = hash.length > 1 ? { from: location.href, to: hash } : undefined;
}

/** The link somebody follows, if it leads to a place on a page that has to be asked for; else they turned to something else. */
export function noteFollowed(link: HTMLAnchorElement | null | undefined): void {
  const isElsewhere = link && link.pathname + link.search !== location.pathname + location.search;
  noteGoing(isElsewhere && !link.target ? link.hash : "");
}

/** The heading of the place one has come to, once; null while one is on the way, or goes nowhere. */
export function headingReached(): HTMLElement | null {
  if (!going || going.from === location.href) return null;
  const { to } = going;
  going = undefined;
  return to === location.hash ? headingAt(to) : null;
}

/** The heading of a place that an address names; null where there is none. */
export function headingAt(hash: string): HTMLElement | null {
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  const heading = place?.matches("h1, h2, h3, h4")
    ? place
    : place?.querySelector<HTMLElement>("h1, h2, h3, h4, legend");
  return heading?.checkVisibility() ? heading : null;
}
