import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { isStaff, staffsProgramme } from "@/lib/people/policy";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { knownTo } from "@/lib/volunteers/reach";
import type { DeleteNote, WriteNote } from "@/lib/volunteers/schema";

/** Staff note something about someone of their programme, for its staff alone. */
export async function writeNote(actor: Actor, input: z.output<typeof WriteNote>): Promise<void> {
  const { personId, programmeId } = input;
  if (!staffsProgramme(actor, programmeId)) throw new Refusal("not-found");
  await transaction(async () => {
    const person = await db().person.findFirst({
      where: { id: personId, archivedAt: null, programmes: { some: { programmeId } } },
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
