"use server";

import type { ActionState } from "@/lib/platform/action-state";

/** Answers the sample form of the pattern book; writes nothing, so it needs no actor. */
export async function tryForm(_previous: ActionState, form: FormData): Promise<ActionState> {
  const values = Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => name !== "file")
      .map((name) => [name, form.getAll(name).map(String)]),
  );
  const missing = ["title", "problem"].filter((name) => !form.get(name));
  if (form.get("title") === "broken")
    return { status: "refused", message: "That seat was just taken.", values };
  if (missing.length === 0) return { status: "done", message: "Sent. We answer within five working days." };
  return {
    status: "refused",
    fieldErrors: Object.fromEntries(missing.map((name) => [name, ["Fill this in, a sentence is enough."]])),
    values,
  };
}
