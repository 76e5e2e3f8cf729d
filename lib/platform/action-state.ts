/** What a server action tells the form that called it. Serialisable; shared with client components. */
export type ActionState = {
  status: "idle" | "done" | "refused";
  /** A whole sentence in the reader's language, shown at the top of the form. */
  message?: string;
  /** Sentences by field name (`roles.0.seats`), shown beside the field. */
  fieldErrors?: Record<string, string[]>;
  /** Everything that was typed, by field name, so that a refused form keeps it. */
  values?: Record<string, string | string[]>;
  /** What the command returned, for the few forms that show it. */
  value?: unknown;
};

export const idle: ActionState = { status: "idle" };

/** A server action as forms use it: with `useActionState`, and without JavaScript. */
export type FormAction = {
  (previous: ActionState, form: FormData): Promise<ActionState>;
  /** It shows others who acted: whoever has no name yet is asked for it in the same form. Known on the server only. */
  asksName?: boolean;
};

/** The field in which any form asks for a name. */
export const nameField = "yourName";
