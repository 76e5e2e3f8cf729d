"use server";

import { action } from "@/app/action";
import { getLocale } from "@/lib/platform/i18n/sentences";
import { assignScoper as assign } from "@/lib/intake/commands/assign-scoper";
import { NameApprovers } from "@/lib/scoping/change-schema";
import { nameApprovers as nameThem } from "@/lib/scoping/commands/name-approvers";
import { bringNeeds as bring } from "@/lib/scoping/commands/bring-needs";
import { mergeRequests as merge } from "@/lib/intake/commands/merge-requests";
import { askQuestion as ask, withdrawQuestion as withdraw } from "@/lib/intake/commands/questions";
import { askForChange as askFor } from "@/lib/scoping/commands/ask-for-change";
import { approveForStaff } from "@/lib/scoping/commands/approve-version";
import { proposeVersion as propose } from "@/lib/scoping/commands/propose-version";
import { publishProject as publish } from "@/lib/scoping/commands/publish-project";
import { reopenScope as reopen } from "@/lib/scoping/commands/reopen-scope";
import { settleComment as settleTheComment, writeComment } from "@/lib/scoping/commands/comment";
import { keepSection as keep, saveSection as save } from "@/lib/scoping/commands/save-section";
import { startFromTemplate as begin } from "@/lib/scoping/commands/start-from-template";
import { settleConflict as settle } from "@/lib/scoping/commands/settle-conflict";
import { takeIntoScoping as take } from "@/lib/scoping/commands/take-into-scoping";
import { AskQuestion, AssignScoper, MergeRequests, WithdrawQuestion } from "@/lib/intake/question-schema";
import {
  ApproveVersion,
  AskForChange,
  nextSection,
  PublishProject,
  ReopenScope,
  ScopeOfProject,
  SettleComment,
  StartFromTemplate,
  SettleConflict,
  WriteComment,
  type Section,
} from "@/lib/scoping/schema";
import { SaveSection } from "@/lib/scoping/section-schema";

const page = (slug: string) => `/staff/scoping/${slug}`;
const editing = (slug: string, section: Section) => `${page(slug)}?section=${section}#${section}`;

export const takeIntoScoping = action(ScopeOfProject, (actor, input) => take(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "scoping-begun" }),
});
export const askQuestion = action(AskQuestion, (actor, input) => ask(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "question-asked" }),
});
export const withdrawQuestion = action(WithdrawQuestion, (actor, input) => withdraw(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "question-withdrawn" }),
});
export const assignScoper = action(AssignScoper, (actor, input) => assign(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "scoper-assigned" }),
});
export const mergeRequests = action(MergeRequests, (actor, input) => merge(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "requests-merged" }),
});
export const nameApprovers = action(NameApprovers, (actor, input) => nameThem(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "approvers-named" }),
});
export const startFromTemplate = action(
  StartFromTemplate,
  async (actor, input) => begin(actor, input, await getLocale()),
  { as: "staff", then: ({ slug }) => ({ redirect: page(slug), said: "template-used" }) },
);
export const bringNeeds = action(ScopeOfProject, (actor, input) => bring(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "needs-brought" }),
});
export const saveSection = action(SaveSection, (actor, input) => save(actor, input), {
  as: "staff",
  quiet: true,
  then: ({ slug, held }, { section }) => {
    const next = held ? section : nextSection(section);
    if (!next) return { redirect: page(slug), said: "scope-saved" };
    return { redirect: editing(slug, next), said: held ? "section-held" : "section-saved" };
  },
});
/** The same while one types: it stays on the page. */
export const keepSection = action(SaveSection, (actor, input) => keep(actor, input), {
  as: "staff",
  quiet: true,
  then: ({ stamp, held }) => ({ value: held ? { held } : { stamp } }),
});
export const settleConflict = action(SettleConflict, (actor, input) => settle(actor, input), {
  as: "staff",
  quiet: true,
  then: ({ slug }, { section }) => ({ redirect: editing(slug, section), said: "conflict-settled" }),
});
export const comment = action(WriteComment, (actor, input) => writeComment(actor, input), {
  as: "staff",
  then: () => ({ said: "commented" }),
});
export const settleComment = action(SettleComment, (actor, input) => settleTheComment(actor, input), {
  as: "staff",
  then: () => ({ said: "comment-settled" }),
});
export const proposeVersion = action(ScopeOfProject, (actor, input) => propose(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "version-proposed" }),
});
export const approveVersion = action(ApproveVersion, (actor, input) => approveForStaff(actor, input), {
  as: "staff",
  then: ({ slug, complete }) => ({
    redirect: page(slug),
    said: complete ? "scope-approved" : "side-approved",
  }),
});
export const askForChange = action(AskForChange, (actor, input) => askFor(actor, "STAFF", input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "change-asked" }),
});
export const reopenScope = action(ReopenScope, (actor, input) => reopen(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: page(slug), said: "scope-reopened" }),
});
export const publishProject = action(PublishProject, (actor, input) => publish(actor, input), {
  as: "staff",
  then: ({ slug }) => ({ redirect: `/projects/${slug}`, said: "project-published" }),
});
