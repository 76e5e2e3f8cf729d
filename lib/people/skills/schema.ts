import { z } from "zod";
import { disciplines } from "@/lib/people/disciplines";
import { requiredLine } from "@/lib/platform/fields";

const key = requiredLine(80);

export const MergeSkill = z.object({ key, skill: z.string("choice").regex(/^[a-z0-9-]{1,60}$/, "choice") });
export const AddSkill = z.object({
  key,
  discipline: z.enum(disciplines, "choice"),
  name: requiredLine(60),
  nameEs: requiredLine(60),
});
export const DropSkill = z.object({ key });
