import { z } from "zod";
import { requiredText } from "@/lib/platform/fields";

/** One's own address, typed once more, so that nobody does it by accident. */
export const EraseMe = z.object({ email: requiredText(320) });
