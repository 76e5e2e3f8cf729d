"use client";

import { fieldId } from "@/components/forms/form-context";
import { Notice } from "@/components/ui/notice";

type ErrorSummaryProps = { title: string; message?: string; errors: Record<string, string[]> };

/** What stopped the form, each line leading to the field that mends it. */
export function ErrorSummary({ title, message, errors }: ErrorSummaryProps) {
  const lines = Object.entries(errors).flatMap(([name, sentences]) =>
    sentences.slice(0, 1).map((sentence) => ({ name, sentence })),
  );
  const heading = lines.length > 0 ? title.replace("{count}", String(lines.length)) : undefined;
  return (
    <Notice tone="danger" title={message ?? heading}>
      {lines.length > 0 && (
        <ul className="list-disc ps-4">
          {lines.map(({ name, sentence }) => (
            <li key={name}>
              <a
                href={`#${fieldId(name)}`}
                className="inline-block py-0.5 underline underline-offset-4"
                onClick={(event) => {
                  const control = document.getElementById(fieldId(name));
                  if (!control) return;
                  event.preventDefault();
                  control.closest("details")?.setAttribute("open", "");
                  control.focus();
                }}
              >
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
