import { z } from "zod";
import { id, wholeNumber } from "@/lib/platform/fields";

/** In the order in which staff compare them. */
export const policyNames = ["balanced", "greedy", "generous", "whole", "stable"] as const;
export type PolicyName = (typeof policyNames)[number];

export const AskFormation = z.object({ cohortId: id() });

export const CancelFormation = z.object({ runId: id() });

/** This person on this role, or never. */
export const SetRule = z.object({
  cohortId: id(),
  personId: id(),
  roleId: id(),
  kind: z.enum(["PIN", "FORBID"], "choice"),
});
export type SetRule = z.output<typeof SetRule>;

export const DropRule = z.object({ cohortId: id(), personId: id(), roleId: id() });
export type DropRule = z.output<typeof DropRule>;

/** These two not on one team, or only on one. */
export const SetPairRule = z.object({
  cohortId: id(),
  oneId: id(),
  otherId: id(),
  kind: z.enum(["APART", "TOGETHER"], "choice"),
});
export type SetPairRule = z.output<typeof SetPairRule>;

export const DropPairRule = z.object({ cohortId: id(), oneId: id(), otherId: id() });
export type DropPairRule = z.output<typeof DropPairRule>;

/** What a role may ask less of, in "what if". */
export const relaxations = ["hours", "skills", "times", "place", "language"] as const;
export type Relaxation = (typeof relaxations)[number];

/** "What if someone left, or a role asked for less?" */
export type WhatIfAsked = { what: "leave"; person: string } | { what: "relax"; role: string; of: Relaxation };

/** The teams of one policy are held for their people, who have so many hours to answer. */
export const PublishFormation = z.object({
  runId: id(),
  policy: z.enum(policyNames, "choice"),
  hours: wholeNumber(12, 336),
});
export type PublishFormation = z.output<typeof PublishFormation>;
