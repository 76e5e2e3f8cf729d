"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { chosenEvent } from "@/components/forms/chosen";

/** Ticks all boxes of a form, or all of one group; a second press unticks them. Without JavaScript it asks for the page with them ticked. */
export function ChooseButton({ form, group, label }: { form: string; group?: string; label: string }) {
  function tick() {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][form="${form}"]`)];
    const ours = boxes.filter((box) => !group || box.dataset.group === group);
    const all = ours.every((box) => box.checked);
    for (const box of ours) box.checked = !all;
    document.dispatchEvent(new Event(chosenEvent));
  }
  return (
    <button
      type="submit"
      form={`${form}-choice`}
      name="choose"
      value={group ?? "all"}
      onClick={(event) => {
        event.preventDefault();
        tick();
      }}
      className={buttonStyle({ tone: "secondary", size: "small" })}
    >
      {label}
    </button>
  );
}
