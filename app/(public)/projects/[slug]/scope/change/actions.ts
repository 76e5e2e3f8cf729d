"use server";

import { action } from "@/app/action";
import {
  ChangeInHand,
  DeclineChange,
  KeepChangeReason,
  OpenChange,
  ProposeChange,
} from "@/lib/scoping/change-schema";
import {
  keepChangeReason as keepReason,
  openChange as open,
  proposeChange as propose,
  saveChangeSection as save,
  withdrawChange as withdraw,
} from "@/lib/scoping/commands/change-request";
import { acceptChange as accept, declineChange as decline } from "@/lib/scoping/commands/decide-change";
import { SaveSection } from "@/lib/scoping/section-schema";

const page = (slug: string) => `/projects/${slug}/scope/change`;

export const openChange = action(OpenChange, (actor, input) => open(actor, input), {
  then: ({ slug }) => ({ redirect: page(slug) }),
});
export const saveChangeSection = action(SaveSection, (actor, input) => save(actor, input), {
  quiet: true,
  then: ({ slug }) => ({ redirect: page(slug), said: "change-saved" }),
});
/** The same while one types: it stays on the page. */
export const keepChangeSection = action(SaveSection, (actor, input) => save(actor, input), {
  quiet: true,
  then: ({ stamp }) => ({ value: { stamp } }),
});
export const keepChangeReason = action(KeepChangeReason, (actor, input) => keepReason(actor, input), {
  quiet: true,
  then: ({ stamp }) => ({ value: { stamp } }),
});
export const proposeChange = action(ProposeChange, (actor, input) => propose(actor, input), {
  then: ({ slug }) => ({ redirect: page(slug), said: "change-proposed" }),
});
export const withdrawChange = action(ChangeInHand, (actor, input) => withdraw(actor, input), {
  then: ({ slug }) => ({ redirect: page(slug), said: "change-withdrawn" }),
});
export const acceptChange = action(ChangeInHand, (actor, input) => accept(actor, input), {
  then: ({ slug }) => ({ redirect: page(slug), said: "change-accepted" }),
});
export const declineChange = action(DeclineChange, (actor, input) => decline(actor, input), {
  then: ({ slug }) => ({ redirect: page(slug), said: "change-declined" }),
});
