import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { isStaff, staffsProgramme } from "@/lib/people/policy";
import { db, transaction } from "@/lib/platform/db";
import { plainText } from "@/lib/platform/fields";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { knownTo } from "@/lib/volunteers/reach";

export const WriteNote = z.object({
  personId: z.uuid(),
  programmeId: z.uuid(),
  text: plainText(2000).pipe(z.string().min(1, "required")),
});

/** Staff note something about someone of their programme, for its staff alone. */
export async function writeNote(actor: Actor, input: z.output<typeof WriteNote>): Promise<void> {
  const { personId, programmeId } = input;
  if (!staffsProgramme(actor, programmeId)) throw new Refusal("not-found");
  await transaction(async () => {
    const person = await db().person.findFirst({
      where: { id: personId, ...knownTo(actor), programmes: { some: { programmeId } } },
      select: { id: true },
    });
    if (!person) throw new Refusal("not-found");
    const { id } = await db().personNote.create({ data: { ...input, writtenById: actor.personId } });
    // what it says stays in the note, so that it goes when the note does
    await record(actor, "person.noted", {
      subject: { type: "Person", id: personId },
      changes: { note: [null, id] },
      event: false,
    });
  });
}

export const DeleteNote = z.object({ noteId: z.uuid() });

/** Whoever wrote a note takes it away. */
export async function deleteNote(actor: Actor, { noteId }: z.output<typeof DeleteNote>): Promise<void> {
  if (!isStaff(actor)) throw new Refusal("not-found");
  await transaction(async () => {
    const note = await db().personNote.findFirst({
      where: { id: noteId, writtenById: actor.personId, person: knownTo(actor) },
      select: { personId: true },
    });
    if (!note) throw new Refusal("not-found");
    const { count } = await db().personNote.deleteMany({
      where: { id: noteId, writtenById: actor.personId },
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    await record(actor, "person.note-deleted", {
      subject: { type: "Person", id: note.personId },
      changes: { note: [noteId, null] },
      event: false,
    });
  });
}
