"use server";

import { action } from "@/app/action";
import { movePlace as move, rankOnly as only, rankRole as rank } from "@/lib/teams/commands/rank-role";
import { MovePlace, RankOnly, RankRole } from "@/lib/teams/schema";

export const rankRole = action(RankRole, rank, { as: "professional" });

export const rankOnly = action(RankOnly, only, { as: "professional", then: () => ({ said: "saved" }) });

export const movePlace = action(MovePlace, move, { as: "professional" });
