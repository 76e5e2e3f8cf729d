import { z } from "zod";
import { isTimeZone } from "@/lib/platform/dates";
import { id, requiredLine, stamp, text } from "@/lib/platform/fields";

export const programmeFields = {
  name: requiredLine(120),
  summary: text(600),
  timeZone: requiredLine(60).refine(isTimeZone, "timeZone"),
  organizationId: z.preprocess((value) => value || null, z.uuid("choice").nullable()),
};
export const CreateProgramme = z.object(programmeFields);
export const EditProgramme = z.object({ programmeId: id(), stamp: stamp(), ...programmeFields });
