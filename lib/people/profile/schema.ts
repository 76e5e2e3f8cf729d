import { z } from "zod";
import { TimeKind } from "@/lib/generated/prisma/enums";
import { disciplines } from "@/lib/reference/disciplines";
import { traits } from "@/lib/people/traits";
import { line, list, requiredLine, rows, stamp, text, wholeNumber } from "@/lib/platform/fields";

const slug = z.string("choice").regex(/^[a-z0-9-]{1,60}$/, "choice");
const noDiscipline = z.preprocess((value) => value || null, z.enum(disciplines, "choice").nullable());

export const SaveProfile = z.object({
  stamp: stamp(),
  headline: requiredLine(120),
  about: text(2000),
  /** Best first; one choice may be left out, none twice. */
  first: z.enum(disciplines, "required"),
  second: noDiscipline,
  third: noDiscipline,
  /** As typed or by slug, each with its level 1-5; a row without a skill is left out. */
  skills: rows(z.object({ skill: line(80), level: wholeNumber(1, 5) }), ["skill"], 20),
  hoursPerWeek: wholeNumber(1, 40),
  timeKind: z.enum(TimeKind, "choice"),
  causes: list(slug, 40),
  traits: list(z.enum(traits, "choice"), traits.length),
});
