/** A form's row and what stands before it, from the inside out: where its answer belongs when the list is drawn anew. */
export type Place = { element: Element; parent: Element; before: Element[] }[];

export type Answer = { form: HTMLFormElement; tone: "ok" | "danger"; sentence: string };
export type Said = Answer & { place: Place; path: string };

let last: Said | undefined;
let moving = false;
const listeners = new Set<() => void>();

/** The rows of a page that hold an element. */
export function placeOf(inside: Element): Place {
  const place: Place = [];
  for (
    let element: Element | null = inside.closest("li, tr") ?? inside;
    element?.parentElement && element.id !== "content" && element !== document.body;
    element = element.parentElement
  ) {
    const before: Element[] = [];
    for (let each = element.previousElementSibling; each; each = each.previousElementSibling)
      before.push(each);
    place.push({ element, parent: element.parentElement, before });
  }
  return place;
}

/** Remembers what the server said last, and where. */
export function answeredAt(place: Place, answer: Answer): void {
  last = { ...answer, place, path: location.pathname };
  for (const listener of listeners) listener();
}

/** Said at the banner of a page when a form was answered by a redirect, perhaps to the very page one is on. */
export const arriveEvent = "arrive";

/** The answer was a redirect. */
export function movesOn(): void {
  moving = true;
  for (const listener of listeners) listener();
}

export const isMoving = (): boolean => moving;

/** The reader has turned to something else, or has arrived. */
export function forgetAnswer(): void {
  last = undefined;
  moving = false;
  for (const listener of listeners) listener();
}

export const lastAnswer = (): Said | undefined => last;

export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A new place for a sentence where a form was: after its row, or after what stood before it, or where the list begins. */
export function makePlace(place: Place): HTMLElement {
  for (const { element, parent, before } of place) {
    const neighbour = [element, ...before].find((each) => each.isConnected);
    if (!neighbour && !parent.isConnected) continue;
    const holder = document.createElement(
      /^[OU]L$/.test(parent.tagName) ? "li" : parent.tagName === "TBODY" ? "tr" : "div",
    );
    if (neighbour) neighbour.after(holder);
    else parent.prepend(holder);
    return cellIn(holder);
  }
  const holder = document.createElement("div");
  document.getElementById("content")?.prepend(holder);
  return holder;
}

function cellIn(holder: HTMLElement): HTMLElement {
  if (holder.tagName !== "TR") return holder;
  const cell = document.createElement("td");
  cell.colSpan = 99;
  holder.append(cell);
  return cell;
}

/** Takes a made place away again. */
export function unmakePlace(holder: HTMLElement): void {
  (holder.tagName === "TD" ? (holder.parentElement ?? holder) : holder).remove();
}

/** Where the focus goes when what had it is gone: the nearest heading of what is still there. */
export function headingNear(place: Place): HTMLElement | null {
  for (const { element, parent } of place) {
    for (const around of [element, parent]) {
      const heading = around.isConnected
        ? around.querySelector<HTMLElement>("h1, h2, h3, h4, legend, caption")
        : null;
      if (heading?.checkVisibility()) return heading;
    }
  }
  return document.querySelector("h1");
}
