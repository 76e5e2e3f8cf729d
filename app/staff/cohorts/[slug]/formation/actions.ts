"use server";

import { action } from "@/app/action";
import { dropRule as drop, setRule as set } from "@/lib/formation/commands/rules";
import { dropPairRule as dropPair, setPairRule as setPair } from "@/lib/formation/commands/pair-rules";
import { askFormation as ask, cancelFormation as cancel } from "@/lib/formation/commands/runs";
import { publishFormation as publish } from "@/lib/formation/commands/publish-formation";
import {
  AskFormation,
  CancelFormation,
  DropPairRule,
  DropRule,
  PublishFormation,
  SetPairRule,
  SetRule,
} from "@/lib/formation/schema";

export const askFormation = action(AskFormation, ask, {
  as: "staff",
  then: () => ({ said: "formation-asked" }),
});

export const cancelFormation = action(CancelFormation, cancel, {
  as: "staff",
  then: () => ({ said: "formation-cancelled" }),
});

export const setRule = action(SetRule, set, { as: "staff", then: () => ({ said: "rule-set" }) });

export const dropRule = action(DropRule, drop, { as: "staff", then: () => ({ said: "rule-dropped" }) });

export const publishFormation = action(PublishFormation, publish, {
  as: "staff",
  then: ({ cohortSlug }) => ({
    redirect: `/staff/cohorts/${cohortSlug}/formation`,
    said: "formation-published",
  }),
});

export const setPairRule = action(SetPairRule, setPair, { as: "staff", then: () => ({ said: "rule-set" }) });

export const dropPairRule = action(DropPairRule, dropPair, {
  as: "staff",
  then: () => ({ said: "rule-dropped" }),
});
