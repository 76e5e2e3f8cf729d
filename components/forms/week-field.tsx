"use client";

import { GroupFrame, type FieldWords } from "@/components/forms/field-frame";
import { useField } from "@/components/forms/form-context";
import type { WeekWords } from "@/components/forms/week-words";
import { days, parts } from "@/lib/people/week-schema";

type WeekFieldProps = FieldWords & {
  defaultValue: readonly string[];
  words: WeekWords;
};

/** A week of boxes, a row a day: each ticked one is sent as "tue-evening" under the same name. */
export function WeekField({ defaultValue, words, ...frame }: WeekFieldProps) {
  const { id, kept } = useField(frame.name, defaultValue);
  const ticked = typeof kept === "string" ? [kept] : (kept ?? []);
  return (
    <GroupFrame {...frame}>
      <table className="w-full max-w-140 border-collapse text-sm">
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="sr-only">
              {words.day}
            </th>
            {parts.map((part) => (
              <th
                key={part}
                scope="col"
                className="px-1 py-2 text-xs font-semibold wrap-anywhere text-ink-soft"
              >
                {words.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {days.map((day) => (
            <tr key={day}>
              <th scope="row" className="py-1 pe-2 text-start font-normal whitespace-nowrap">
                {words.days[day]}
              </th>
              {parts.map((part) => {
                const window = `${day}-${part}`;
                return (
                  <td key={part} className="p-0 text-center">
                    <label className="inline-flex size-11 items-center justify-center">
                      <span className="sr-only">
                        {words.days[day]}, {words.parts[part]}
                      </span>
                      <input
                        type="checkbox"
                        id={`${id}-${window}`}
                        name={frame.name}
                        value={window}
                        defaultChecked={ticked.includes(window)}
                        className="size-5"
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </GroupFrame>
  );
}
