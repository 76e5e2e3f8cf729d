/** Unfolds whatever a control is folded away in. */
export function reveal(control: Element): void {
  for (
    let place = control.closest("details");
    place;
    place = place.parentElement?.closest("details") ?? null
  ) {
    place.open = true;
  }
}
