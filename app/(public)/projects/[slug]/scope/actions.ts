"use server";

import { action } from "@/app/action";
import { approveForPartner } from "@/lib/scoping/commands/approve-version";
import { keepSection as keep, saveSection as save } from "@/lib/scoping/commands/save-section";
import { ApproveForPartner, nextSection, SaveSection } from "@/lib/scoping/schema";

const page = (slug: string) => `/projects/${slug}/scope`;

export const saveSection = action(SaveSection, (actor, input) => save(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ slug }, { section }) =>
    nextSection(section)
      ? { redirect: `${page(slug)}/${nextSection(section)}`, said: "section-saved" }
      : { redirect: page(slug), said: "scope-saved" },
});
/** The same while one types: it stays on the page. */
export const keepSection = action(SaveSection, (actor, input) => keep(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ stamp }) => ({ value: { stamp } }),
});
export const approveVersion = action(ApproveForPartner, (actor, input) => approveForPartner(actor, input), {
  as: "partner",
  then: ({ slug, complete }) => ({
    redirect: page(slug),
    said: complete ? "scope-approved" : "side-approved",
  }),
});
