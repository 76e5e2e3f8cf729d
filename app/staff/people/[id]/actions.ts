"use server";

import { action } from "@/app/action";
import * as notes from "@/lib/volunteers/notes";

export const writeNote = action(notes.WriteNote, notes.writeNote, { as: "staff" });
export const deleteNote = action(notes.DeleteNote, notes.deleteNote, { as: "staff" });
