"use client";

import {
  DndContext,
  PointerSensor,
  pointerWithin,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import { CSS } from "@dnd-kit/utilities";
import { useRouter } from "next/navigation";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/**
 * Teams among which people are dragged: whoever is dropped on a role is tried there, and nothing is settled by a slip of the
 * hand. Names and the form below do the same without a pointer or a script.
 */
export function DragTeams({ path, policy, children }: { path: string; policy: string; children: ReactNode }) {
  const router = useRouter();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  function drop({ active, over }: DragEndEvent) {
    if (!over || over.id === active.data.current?.role) return;
    const pair = new URLSearchParams({ policy, person: String(active.id), role: String(over.id) });
    router.push(`${path}?${pair.toString()}#try`);
  }
  return (
    <DndContext id={useId()} sensors={sensors} collisionDetection={pointerWithin} onDragEnd={drop}>
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
  const own = useRef<HTMLLIElement>(null);
  // set on the element itself: the content security policy blocks style attributes in the page
  useLayoutEffect(() => {
    own.current?.style.setProperty("transform", CSS.Translate.toString(transform) ?? "");
  }, [transform]);
  function keep(element: HTMLLIElement | null) {
    own.current = element;
    setNodeRef(element);
  }
  return (
    <li
      ref={keep}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 ${isDragging ? "rounded shadow-lg relative z-10 bg-surface" : ""}`}
    >
      <span
        {...listeners}
        title={label}
        aria-hidden="true"
        className="flex size-6 cursor-grab touch-none items-center justify-center text-ink-soft [@media(scripting:none)]:hidden"
      >
        <Icon name="grip" className="size-4" />
      </span>
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
