import { z } from "zod";
import { isTimeZone } from "@/lib/platform/dates";
import { requiredLine } from "@/lib/platform/fields";
import { locales } from "@/lib/platform/i18n/locales";

export const SaveSettings = z.object({
  name: requiredLine(120),
  locale: z.enum(locales, "choice"),
  timeZone: z.string("timeZone").refine(isTimeZone, "timeZone"),
});
