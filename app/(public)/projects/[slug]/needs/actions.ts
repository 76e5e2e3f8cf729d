"use server";

import { action } from "@/app/action";
import { saveNeeds as save } from "@/lib/intake/commands/save-needs";
import { SaveNeeds } from "@/lib/intake/needs-schema";

export const saveNeeds = action(SaveNeeds, (actor, input) => save(actor, input), {
  quiet: true,
  then: ({ slug }) => ({ redirect: `/projects/${slug}/needs`, said: "needs-saved" }),
});
/** The same while one types: it stays on the page. */
export const keepNeeds = action(SaveNeeds, (actor, input) => save(actor, input), {
  quiet: true,
  then: ({ stamp }) => ({ value: { stamp } }),
});
