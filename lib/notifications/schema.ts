import { z } from "zod";
import { Delivery } from "@/lib/generated/prisma/enums";
import { id, optionalWholeNumber, stamp, wholeNumber } from "@/lib/platform/fields";

/** The list of messages that it was pressed on. */
const page = z.coerce.number().int().min(1).max(1_000_000).catch(1);

export const MarkRead = z.object({ itemId: id(), page });
export const MarkAllRead = z.object({ until: z.iso.datetime("required") });

const hour = () => optionalWholeNumber(0, 23);

/** Fields are named `delivery.<area>.<kind>`, as the keys of kinds are. */
export const SavePreferences = z
  .object({
    stamp: stamp(),
    delivery: z.record(z.string(), z.record(z.string(), z.enum(Delivery, "choice"))),
    digestHour: wholeNumber(0, 23),
    digestDay: wholeNumber(1, 7),
    quietFrom: hour(),
    quietTo: hour(),
  })
  .refine(({ quietFrom: from, quietTo: to }) => (from === null ? to === null : to !== null && from !== to), {
    path: ["quietTo"],
    error: "quietHours",
  });

export const EndMail = z.object({ token: z.string("required").max(400, "required") });
