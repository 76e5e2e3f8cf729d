"use server";

import { action } from "@/app/action";
import { rankOnly as only, rankRole as rank } from "@/lib/teams/commands/rank-role";
import { RankOnly, RankRole } from "@/lib/teams/schema";

export const rankRole = action(RankRole, rank, { as: "professional" });

export const rankOnly = action(RankOnly, only, { as: "professional", then: () => ({ said: "saved" }) });
