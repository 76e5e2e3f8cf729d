"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, type RefObject } from "react";
import { sentEvent } from "@/components/forms/use-kept-words";

/** The keys of forms that were saved since they were drawn. */
const saved = new Set<string>();

/**
 * Going back, the browser shows a page as it was drawn, before one saved what its form says: such a form is asked for
 * again. Gives a name that changes once when it has come.
 */
export function useDrawnAnew(idempotencyKey: string): "first" | "anew" {
  const router = useRouter();
  const [old] = useState(() => (saved.has(idempotencyKey) ? idempotencyKey : undefined));
  useEffect(() => {
    if (old && navigator.onLine) router.refresh();
  }, [old, router]);
  return old && old !== idempotencyKey ? "anew" : "first";
}

/** Remembers that a form was saved, also when its last save is answered after one has left. */
export function useSavedKey(form: RefObject<HTMLFormElement | null>, idempotencyKey: string): void {
  useEffect(() => {
    form.current?.addEventListener(sentEvent, () => saved.add(idempotencyKey));
  }, [form, idempotencyKey]);
}
