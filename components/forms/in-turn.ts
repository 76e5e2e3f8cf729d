/** What is known of the writes of one form on this page. */
type Writes = {
  last: Promise<unknown>;
  keep?: (data: FormData) => Promise<unknown>;
  /** Sent, and never answered: the server may have it or not. */
  unanswered?: FormData;
  ended?: boolean;
};

const forms = new WeakMap<HTMLFormElement, Writes>();

function writesOf(form: HTMLFormElement): Writes {
  const known = forms.get(form) ?? { last: Promise.resolve() };
  forms.set(form, known);
  return known;
}

/** How the form keeps a draft; the same words again must be harmless. */
export function keepsBy(form: HTMLFormElement, keep: (data: FormData) => Promise<unknown>): void {
  writesOf(form).keep = keep;
}

export const savesItself = (form: HTMLFormElement): boolean => writesOf(form).keep !== undefined;

/**
 * Runs the writes of a form one after the other: each reads the form, and with it the stamp that the one before was
 * answered with, only when its turn has come. What was never answered is sent again first, word for word, because
 * without its answer the writer's own words would look like somebody else's. `work` gives what it sent to `sent`.
 */
export function inTurn<T>(
  form: HTMLFormElement,
  work: (sent: (data: FormData) => void) => Promise<T>,
): Promise<T> {
  const writes = writesOf(form);
  const turn = async () => {
    if (writes.unanswered && writes.keep) {
      await writes.keep(writes.unanswered);
      writes.unanswered = undefined;
    }
    return work((data) => {
      writes.unanswered = data;
    });
  };
  const mine = writes.last.then(turn, turn);
  writes.last = mine.catch(() => undefined);
  return mine;
}

/** The server has answered. */
export function answered(form: HTMLFormElement): void {
  writesOf(form).unanswered = undefined;
}

/** The form was sent and the page moves on: nothing is saved from it any more. */
export function end(form: HTMLFormElement): void {
  Object.assign(writesOf(form), { ended: true, unanswered: undefined });
}

/** The page was drawn anew and the form is still on it. */
export function begin(form: HTMLFormElement): void {
  writesOf(form).ended = false;
}

export const hasEnded = (form: HTMLFormElement): boolean => writesOf(form).ended ?? false;
