"use client";

import { PointerSensor, useSensor, useSensors, type DraggableSyntheticListeners } from "@dnd-kit/core";
import { CSS, type Transform } from "@dnd-kit/utilities";
import { useLayoutEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

/** What begins a drag: the pointer, once it has gone a little way. */
export function useDragSensors() {
  return useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
}

/**
 * The reference of a list item that follows the pointer. Its place is set on the element itself: the content security policy
 * blocks style attributes in the page.
 */
export function useFollowing(
  setNodeRef: (element: HTMLElement | null) => void,
  transform: Transform | null,
  transition?: string,
) {
  const own = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const style = own.current?.style;
    style?.setProperty("transform", CSS.Translate.toString(transform) ?? "");
    style?.setProperty("transition", transition ?? "");
  }, [transform, transition]);
  return (element: HTMLLIElement | null) => {
    own.current = element;
    setNodeRef(element);
  };
}

/**
 * The dots one drags by. What they do is always there without a pointer or a script too, so they are left out of the tab order
 * and of what is read aloud.
 */
export function DragHandle({ label, listeners }: { label: string; listeners: DraggableSyntheticListeners }) {
  return (
    <span
      {...listeners}
      title={label}
      aria-hidden="true"
      className="flex min-h-6 w-6 cursor-grab touch-none items-center justify-center self-stretch text-ink-soft [@media(scripting:none)]:hidden"
    >
      <Icon name="grip" className="size-4" />
    </span>
  );
}

/** How something looks while it is dragged. */
export const dragged = "relative z-10 rounded bg-surface shadow-lg";
