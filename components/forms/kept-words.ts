/** What one typed into a control of a form, and what the page had drawn there. */
type Word = { was: string; is: string };
type Kept = { at: number; words: Record<string, Word> };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A line in the list of kept words of this browser. */
const prefix = "words:";
/** Words nobody came back for are let go. */
const keptDays = 30;
/** A few letters are not worth a question. */
const worthAsking = 20;

const notWords = new Set(["hidden", "file", "password", "submit", "button", "image", "reset"]);
const ours = (name: string) => name === "idempotencyKey" || name === "stamp" || name.startsWith("$ACTION");
const isTicked = (control: Control): control is HTMLInputElement =>
  control.type === "checkbox" || control.type === "radio";

/** Whose words these are: a person's stay in their browser, a visitor's only in the tab, which others may use next. */
const reader = () => document.documentElement.dataset.reader ?? "";
const storageOf = (key: string) => (key.startsWith(`${prefix}:`) ? sessionStorage : localStorage);

/** Under which the words of a form are kept: whose, on which page, and which of its forms. */
export function keyOf(form: HTMLFormElement): string {
  const names = new Set<string>();
  for (const control of form.elements) {
    const { name, type, value } = control as Control;
    if (name && !ours(name)) names.add(type === "hidden" ? `${name}=${value}` : name);
  }
  return `${prefix}${reader()}:${location.pathname}:${form.id}:${shortened([...names].join("&"))}`;
}

/** What each control says now; two of one name are told apart by their number. */
export function wordsIn(form: HTMLFormElement, drawn = false): Map<string, string> {
  return new Map(
    [...controlsOf(form)].map(([key, control]) => [key, drawn ? drawnIn(control) : saidIn(control)]),
  );
}

export function unsentWords(form: HTMLFormElement, drawn: ReadonlyMap<string, string>): Record<string, Word> {
  const words: Record<string, Word> = {};
  let typed = false;
  for (const [key, control] of controlsOf(form)) {
    const [was, is] = [drawn.get(key) ?? "", saidIn(control)];
    if (was === is) continue;
    words[key] = { was, is };
    typed ||= !isTicked(control) && control.tagName !== "SELECT";
  }
  return typed ? words : {};
}

/** Whether losing these words would hurt. */
export function isWorthAsking(words: Record<string, Word>): boolean {
  return (
    Object.values(words).reduce((sum, { was, is }) => sum + Math.abs(is.length - was.length), 0) >=
    worthAsking
  );
}

/** Keeps them in this browser; no words, nothing kept. A browser that keeps nothing is no fault. */
export function keepWords(key: string, words: Record<string, Word>): void {
  try {
    if (Object.keys(words).length === 0) storageOf(key).removeItem(key);
    else storageOf(key).setItem(key, JSON.stringify({ at: Date.now(), words } satisfies Kept));
  } catch {}
}

/**
 * Puts kept words back into a form, each only where the page still says what it said when they were typed. Gives what it
 * put back.
 */
export function bringBack(form: HTMLFormElement, key: string): Record<string, Word> {
  const brought: Record<string, Word> = {};
  const kept = readKept(key);
  if (!kept) return brought;
  for (const [name, control] of controlsOf(form)) {
    const word = kept[name];
    if (!word || word.was !== drawnIn(control) || word.is === saidIn(control)) continue;
    say(control, word.is);
    brought[name] = word;
  }
  return brought;
}

/** Takes back what was brought. */
export function takeBack(form: HTMLFormElement, brought: Record<string, Word>): void {
  for (const [name, control] of controlsOf(form)) {
    const word = brought[name];
    if (word) say(control, word.was);
  }
}

/** At a sign-out, and when somebody else signs in: nothing of anybody else stays in a browser that people share. */
export function forgetOthers(person: string | undefined): void {
  try {
    const own = person && `${prefix}${person}:`;
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !(own && key.startsWith(own))) localStorage.removeItem(key);
    if (person)
      for (const key of Object.keys(sessionStorage))
        if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {}
}

function readKept(key: string): Kept["words"] | undefined {
  try {
    const kept = JSON.parse(storageOf(key).getItem(key) ?? "null") as Kept | null;
    return kept && Date.now() - kept.at < keptDays * 86_400_000 ? kept.words : undefined;
  } catch {
    return undefined;
  }
}

function* controlsOf(form: HTMLFormElement): Generator<[string, Control]> {
  const seen = new Map<string, number>();
  for (const element of form.elements) {
    const control = element as Control;
    if (!control.name || notWords.has(control.type) || !/^(INPUT|TEXTAREA|SELECT)$/.test(control.tagName))
      continue;
    // what is only ticked to be acted on is no word, and must not be ticked by itself
    if (control.dataset.unkept !== undefined) continue;
    const number = seen.get(control.name) ?? 0;
    seen.set(control.name, number + 1);
    yield [`${control.name}#${number}`, control];
  }
}

function saidIn(control: Control): string {
  return isTicked(control) ? (control.checked ? "on" : "") : control.value;
}

function drawnIn(control: Control): string {
  if (isTicked(control)) return control.defaultChecked ? "on" : "";
  if (control instanceof HTMLSelectElement)
    return (
      ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])?.value ?? ""
    );
  return control.defaultValue;
}

/** As if typed, so that whoever listens to the control hears of it. */
function say(control: Control, words: string): void {
  if (isTicked(control)) {
    if (control.checked !== (words === "on")) control.click();
    return;
  }
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, words);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function shortened(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (hash * 33 + text.charCodeAt(at)) | 0;
  return (hash >>> 0).toString(36);
}
