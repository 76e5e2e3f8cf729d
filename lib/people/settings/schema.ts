import { z } from "zod";
import { isTimeZone } from "@/lib/platform/dates";
import { requiredLine, stamp } from "@/lib/platform/fields";
import { locales } from "@/lib/platform/i18n/locales";

export const settingsFields = {
  name: requiredLine(120),
  locale: z.enum(locales, "choice"),
  timeZone: z.string("timeZone").refine(isTimeZone, "timeZone"),
};
export const SaveSettings = z.object({ stamp: stamp(), ...settingsFields });
