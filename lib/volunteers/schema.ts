import { z } from "zod";
import { id, requiredText } from "@/lib/platform/fields";

export const WriteNote = z.object({ personId: id(), programmeId: id(), text: requiredText(2000) });
export const DeleteNote = z.object({ noteId: id() });
