import { z } from "zod";
import { disciplines } from "@/lib/reference/disciplines";
import { requiredLine } from "@/lib/platform/fields";
import { otherLocales } from "@/lib/platform/i18n/names";

const key = requiredLine(80);

export const MergeSkill = z.object({ key, skill: z.string("choice").regex(/^[a-z0-9-]{1,60}$/, "choice") });
export const AddSkill = z.object({
  key,
  discipline: z.enum(disciplines, "choice"),
  name: requiredLine(60),
  names: z.record(z.enum(otherLocales), requiredLine(60)),
});
export const DropSkill = z.object({ key });
