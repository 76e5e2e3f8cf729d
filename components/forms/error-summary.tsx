"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { useFieldId } from "@/components/forms/form-context";
import { reveal } from "@/components/forms/reveal";
import { Notice } from "@/components/ui/notice";

type ErrorSummaryProps = {
  title: string;
  message?: string;
  errors: Record<string, string[]>;
  /** What helps on. */
  children?: ReactNode;
};

/** What stopped the form, each line leading to the field that mends it. */
export function ErrorSummary({ title, message, errors, children }: ErrorSummaryProps) {
  const lines = Object.entries(errors).flatMap(([name, sentences]) =>
    sentences.slice(0, 1).map((sentence) => ({ name, sentence })),
  );
  const heading = lines.length > 0 ? title.replace("{count}", String(lines.length)) : undefined;
  return (
    <Notice tone="danger" title={message ?? heading}>
      {lines.length > 0 && (
        <ul className="list-disc ps-4">
          {lines.map(({ name, sentence }) => (
            <SummaryLine key={name} name={name} sentence={sentence} />
          ))}
        </ul>
      )}
      {children}
    </Notice>
  );
}

/** "Title: fill this in." The name comes from the page, because the summary stands above the fields and knows none. */
function SummaryLine({ name, sentence }: { name: string; sentence: string }) {
  const id = useFieldId(name);
  const label = useSyncExternalStore(
    neverChanges,
    () => labelOf(id),
    () => "",
  );
  return (
    <li>
      <a
        href={`#${id}`}
        className="inline-block py-0.5 align-top underline underline-offset-4"
        onClick={(event) => {
          const control = document.getElementById(id);
          if (!control) return;
          event.preventDefault();
          reveal(control);
          control.focus();
        }}
      >
        {label ? lineOf(label, sentence) : sentence}
      </a>
    </li>
  );
}

/** A question keeps its mark: in some languages it stands at both ends. */
function lineOf(label: string, sentence: string): string {
  return label.endsWith("?") ? `${label} ${sentence}` : `${label.replace(/[:.]$/, "")}: ${sentence}`;
}

const neverChanges = () => () => {};

function labelOf(id: string): string {
  const control = document.getElementById(id);
  const label = control?.querySelector("legend") ?? document.querySelector(`label[for="${id}"]`);
  return label?.firstChild?.textContent ?? "";
}
