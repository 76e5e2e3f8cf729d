"use client";

import {
  closestCenter,
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { startTransition, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { idle, type FormAction } from "@/lib/platform/action-state";

type Place = { id: string; content: ReactNode };
type DragListProps = {
  label: string;
  /** Each place of the list, under the id of one of its roles. */
  places: Place[];
  cohortId: string;
  move: FormAction;
  dragLabel: string;
  notSent: string;
};

/**
 * The ranked list as one that is also dragged. The buttons in each place do the same without a pointer or a script, so the
 * handle is left out of the tab order and of what is read aloud.
 */
export function DragList({ label, places, cohortId, move, dragLabel, notSent }: DragListProps) {
  const [order, setOrder] = useState(() => places.map(({ id }) => id));
  const [problem, setProblem] = useState("");
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const known = new Map(places.map((place) => [place.id, place]));

  function drop({ active, over }: DragEndEvent) {
    if (!over || active.id === over.id) return;
    const before = order;
    const to = order.indexOf(String(over.id));
    setOrder(arrayMove(order, order.indexOf(String(active.id)), to));
    const form = new FormData();
    form.set("cohortId", cohortId);
    form.set("roleId", String(active.id));
    form.set("place", String(to + 1));
    startTransition(async () => {
      const answer = await move(idle, form).catch(() => ({ status: "refused" as const, message: notSent }));
      setProblem(answer.status === "refused" ? (answer.message ?? notSent) : "");
      if (answer.status === "refused") setOrder(before);
    });
  }

  return (
    <DndContext id={useId()} sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
      <p role="status" className="font-semibold text-danger empty:hidden">
        {problem}
      </p>
      <SortableContext items={order} strategy={verticalListSortingStrategy}>
        <ol aria-label={label} className="divide-y divide-line border-y border-line">
          {order.map((id) => (
            <DragPlace key={id} id={id} dragLabel={dragLabel}>
              {known.get(id)?.content}
            </DragPlace>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function DragPlace({ id, dragLabel, children }: { id: string; dragLabel: string; children: ReactNode }) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id });
  const own = useRef<HTMLLIElement>(null);
  // set on the element itself: the content security policy blocks style attributes in the page
  useLayoutEffect(() => {
    const style = own.current?.style;
    style?.setProperty("transform", CSS.Translate.toString(transform) ?? "");
    style?.setProperty("transition", transition ?? "");
  }, [transform, transition]);
  function keep(element: HTMLLIElement | null) {
    own.current = element;
    setNodeRef(element);
  }
  return (
    <li
      ref={keep}
      className={`grid grid-cols-[auto_1fr] gap-x-3 py-5 ${isDragging ? "shadow-lg relative z-10 bg-surface" : ""}`}
    >
      <span
        {...listeners}
        title={dragLabel}
        aria-hidden="true"
        className="flex w-6 cursor-grab touch-none items-center justify-center self-stretch text-ink-soft [@media(scripting:none)]:invisible"
      >
        <Icon name="grip" className="size-4" />
      </span>
      <div className="grid min-w-0 gap-4">{children}</div>
    </li>
  );
}
