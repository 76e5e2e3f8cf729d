"use server";

import { action } from "@/app/action";
import * as facts from "@/lib/organizations/facts";
import * as members from "@/lib/organizations/members";
import * as priorities from "@/lib/organizations/priorities";
import {
  AddPriority,
  ArchivePriority,
  ChangePriority,
  ChangeRole,
  EndMembership,
  SaveFacts,
} from "@/lib/organizations/schema";

const partner = { as: "partner" };
/** The form stays on the page, and what it says has been seen. */
const stays = {
  ...partner,
  then: ({ stamp }: { stamp: string }) => ({ said: "saved" as const, value: { stamp } }),
};

export const saveFacts = action(SaveFacts, (actor, input) => facts.saveFacts(actor, input), stays);

export const addPriority = action(
  AddPriority,
  (actor, input) => priorities.addPriority(actor, input),
  partner,
);

export const changePriority = action(
  ChangePriority,
  (actor, input) => priorities.changePriority(actor, input),
  stays,
);

export const archivePriority = action(
  ArchivePriority,
  (actor, input) => priorities.archivePriority(actor, input),
  partner,
);

export const changeRole = action(ChangeRole, (actor, input) => members.changeRole(actor, input), partner);

export const endMembership = action(EndMembership, (actor, input) => members.endMembership(actor, input), {
  ...partner,
  then: ({ leaving }) =>
    leaving ? { redirect: "/organizations", said: "left-organization" } : { said: "saved" },
});
