"use client";

import { DndContext, pointerWithin, useDraggable, useDroppable, type DragEndEvent } from "@dnd-kit/core";
import { useRouter } from "next/navigation";
import { useId, type ReactNode } from "react";
import { noteGoing } from "@/components/forms/going";
import { withParameters } from "@/lib/platform/paging";
import type { Kept } from "@/lib/formation/asked";
import { dragged, DragHandle, useDragSensors, useFollowing } from "@/components/ui/drag";

/**
 * Teams among which people are dragged: whoever is dropped on a role is tried there, and nothing is settled by a slip of the
 * hand. Names and the form below do the same without a pointer or a script.
 */
export function DragTeams({ path, kept, children }: { path: string; kept: Kept; children: ReactNode }) {
  const router = useRouter();
  function drop({ active, over }: DragEndEvent) {
    if (!over || over.id === active.data.current?.role) return;
    const pair = { person: String(active.id), role: String(over.id) };
    noteGoing("#try");
    router.push(withParameters(`${path}#try`, { ...kept, ...pair }));
  }
  return (
    <DndContext id={useId()} sensors={useDragSensors()} collisionDetection={pointerWithin} onDragEnd={drop}>
      {children}
    </DndContext>
  );
}

/** Someone who can be dragged by the handle before their name. */
export function DragPerson({
  id,
  role,
  label,
  children,
}: {
  id: string;
  /** Where they stand. */
  role: string | null;
  label: string;
  children: ReactNode;
}) {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id, data: { role } });
  return (
    <li
      ref={useFollowing(setNodeRef, transform)}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${isDragging ? dragged : ""}`}
    >
      <DragHandle label={label} listeners={listeners} />
      {children}
    </li>
  );
}

/** A role on which someone can be dropped. */
export function DropRole({ id, children }: { id: string; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <li
      ref={setNodeRef}
      className={`rounded -mx-2 grid gap-1.5 px-2 py-1 ${isOver ? "bg-brand-soft outline-2 outline-brand" : ""}`}
    >
      {children}
    </li>
  );
}
