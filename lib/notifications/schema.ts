import { z } from "zod";
import { id } from "@/lib/platform/fields";

/** The list of messages that it was pressed on. */
const page = z.coerce.number().int().min(1).max(1_000_000).catch(1);

export const MarkRead = z.object({ itemId: id(), page });
export const MarkAllRead = z.object({ until: z.iso.datetime("required") });
