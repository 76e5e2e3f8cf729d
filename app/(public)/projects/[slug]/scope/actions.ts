"use server";

import { action } from "@/app/action";
import { getLocale } from "@/lib/platform/i18n/sentences";
import { approveForPartner } from "@/lib/scoping/commands/approve-version";
import { askForChange as askFor } from "@/lib/scoping/commands/ask-for-change";
import { NameApprovers } from "@/lib/scoping/change-schema";
import { nameApprovers as nameThem } from "@/lib/scoping/commands/name-approvers";
import { bringNeeds as bring } from "@/lib/scoping/commands/bring-needs";
import { settleComment as settleTheComment, writeComment } from "@/lib/scoping/commands/comment";
import { recordDiscovery as noteDiscovery } from "@/lib/scoping/commands/record-discovery";
import { keepSection as keep, saveSection as save } from "@/lib/scoping/commands/save-section";
import { startFromTemplate as begin } from "@/lib/scoping/commands/start-from-template";
import { settleConflict as settle } from "@/lib/scoping/commands/settle-conflict";
import {
  ApproveForPartner,
  AskForChange,
  nextSection,
  RecordDiscovery,
  ScopeOfProject,
  SettleComment,
  StartFromTemplate,
  SettleConflict,
  WriteComment,
  type Section,
} from "@/lib/scoping/schema";
import { SaveSection } from "@/lib/scoping/section-schema";

const page = (slug: string) => `/projects/${slug}/scope`;
const editing = (slug: string, section: Section) => `${page(slug)}?section=${section}#${section}`;

export const saveSection = action(SaveSection, (actor, input) => save(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ slug, held }, { section }) => {
    const next = held ? section : nextSection(section);
    if (!next) return { redirect: page(slug), said: "scope-saved" };
    return { redirect: editing(slug, next), said: held ? "section-held" : "section-saved" };
  },
});
/** The same while one types: it stays on the page. */
export const keepSection = action(SaveSection, (actor, input) => keep(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ stamp, held }) => ({ value: held ? { held } : { stamp } }),
});
export const settleConflict = action(SettleConflict, (actor, input) => settle(actor, input), {
  as: "partner",
  quiet: true,
  then: ({ slug }, { section }) => ({ redirect: editing(slug, section), said: "conflict-settled" }),
});
export const comment = action(WriteComment, (actor, input) => writeComment(actor, input), {
  as: "partner",
  then: () => ({ said: "commented" }),
});
export const settleComment = action(SettleComment, (actor, input) => settleTheComment(actor, input), {
  as: "partner",
  then: () => ({ said: "comment-settled" }),
});
export const nameApprovers = action(NameApprovers, (actor, input) => nameThem(actor, input), {
  as: "partner",
  then: ({ slug }) => ({ redirect: page(slug), said: "approvers-named" }),
});
export const startFromTemplate = action(
  StartFromTemplate,
  async (actor, input) => begin(actor, input, await getLocale()),
  { as: "partner", then: ({ slug }) => ({ redirect: page(slug), said: "template-used" }) },
);
export const bringNeeds = action(ScopeOfProject, (actor, input) => bring(actor, input), {
  as: "partner",
  then: ({ slug }) => ({ redirect: page(slug), said: "needs-brought" }),
});
export const approveVersion = action(ApproveForPartner, (actor, input) => approveForPartner(actor, input), {
  as: "partner",
  then: ({ slug, complete }) => ({
    redirect: page(slug),
    said: complete ? "scope-approved" : "side-approved",
  }),
});
export const askForChange = action(AskForChange, (actor, input) => askFor(actor, "PARTNER", input), {
  as: "partner",
  then: ({ slug }) => ({ redirect: page(slug), said: "change-asked" }),
});
/** Whoever works on it may: the team, the partner, staff. */
export const recordDiscovery = action(RecordDiscovery, (actor, input) => noteDiscovery(actor, input), {
  then: () => ({ said: "discovery-noted" }),
});
