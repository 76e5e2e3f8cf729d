"use server";

import { action } from "@/app/action";
import * as notes from "@/lib/volunteers/notes";
import { DeleteNote, WriteNote } from "@/lib/volunteers/schema";

export const writeNote = action(WriteNote, notes.writeNote, { as: "staff" });
export const deleteNote = action(DeleteNote, notes.deleteNote, { as: "staff" });
