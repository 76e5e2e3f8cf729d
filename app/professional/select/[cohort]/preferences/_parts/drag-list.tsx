"use client";

import { closestCenter, DndContext, type DragEndEvent } from "@dnd-kit/core";
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { startTransition, useId, useState, type ReactNode } from "react";
import { dragged, DragHandle, useDragSensors, useFollowing } from "@/components/ui/drag";
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

/** The ranked list as one that is also dragged; the buttons in each place do the same. */
export function DragList({ label, places, cohortId, move, dragLabel, notSent }: DragListProps) {
  const [order, setOrder] = useState(() => places.map(({ id }) => id));
  const [problem, setProblem] = useState("");
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
    <DndContext id={useId()} sensors={useDragSensors()} collisionDetection={closestCenter} onDragEnd={drop}>
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
  return (
    <li
      ref={useFollowing(setNodeRef, transform, transition)}
      className={`flex gap-x-3 py-5 ${isDragging ? dragged : ""}`}
    >
      <DragHandle label={dragLabel} listeners={listeners} />
      <div className="grid min-w-0 grow gap-4">{children}</div>
    </li>
  );
}
