"use client";

import { useEffect, useState } from "react";
import { chosenEvent } from "@/components/forms/chosen";

/** How many boxes of a form, in it or tied to it by its id, are ticked, in words: `words[n]` for n of them. */
export function ChosenCount({
  form,
  words,
  first,
}: {
  form: string;
  words: readonly string[];
  first: number;
}) {
  const [count, setCount] = useState(first);

  useEffect(() => {
    const recount = () =>
      setCount(
        document.querySelectorAll(`:is(#${form} input, input[form="${form}"])[type=checkbox]:checked`).length,
      );
    recount();
    document.addEventListener("change", recount);
    document.addEventListener(chosenEvent, recount);
    return () => {
      document.removeEventListener("change", recount);
      document.removeEventListener(chosenEvent, recount);
    };
  });

  return <output className="text-sm text-ink-soft tabular-nums">{words[count]}</output>;
}
