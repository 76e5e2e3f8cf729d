"use client";

import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { bringFocus } from "@/components/forms/focus";
import { FormContext } from "@/components/forms/form-context";
import { hear } from "@/components/forms/hearing";
import { Progress } from "@/components/ui/progress";

type Props = {
  /** A route handler, which answers with an address. */
  to: string;
  most: number;
  labels: {
    optional: string;
    sending: string;
    notSent: string;
    errorSummary: string;
    required: string;
    tooLarge: string;
    uploading: string;
    /** "{percent}" stands for the share that has been sent. */
    share: string;
    reading: string;
  };
  /** What the form was sent back with. */
  message?: string;
  errors: Record<string, string[]>;
  values: Record<string, string>;
  children: ReactNode;
};

/** Sends a large file and shows how far it is; without scripts the browser posts the form. */
export function UploadForm({ to, most, labels, message, errors, values, children }: Props) {
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<{ message?: string; errors: Record<string, string[]> }>({
    message,
    errors,
  });
  const result = useRef<HTMLDivElement>(null);
  const isRefused = refused.message !== undefined || Object.keys(refused.errors).length > 0;

  useEffect(() => {
    if (isRefused && !bringFocus(result.current)) hear(result.current?.textContent);
  }, [refused, isRefused]);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (share !== null) return;
    const data = new FormData(event.currentTarget);
    // before a large file is on its way for nothing, and while the browser still has it
    const wrong = wrongIn(data);
    if (Object.keys(wrong).length > 0) return setRefused({ errors: wrong });
    const failed = () => {
      setShare(null);
      setRefused({ message: labels.notSent, errors: {} });
    };
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => setShare(total > 0 ? loaded / total : 0);
    request.onerror = failed;
    // the answer was a redirect, which was followed
    request.onload = () =>
      request.status < 400 && request.responseURL ? location.assign(request.responseURL) : failed();
    request.open("POST", to);
    request.send(data);
    setRefused({ errors: {} });
    setShare(0);
  }

  function wrongIn(data: FormData): Record<string, string[]> {
    const [file, source] = [data.get("file"), data.get("source")];
    const size = file instanceof File ? file.size : 0;
    return {
      ...(size === 0 && { file: [labels.required] }),
      ...(size > most && { file: [labels.tooLarge] }),
      ...(typeof source === "string" && source.trim() === "" && { source: [labels.required] }),
    };
  }

  const percent = Math.floor((share ?? 0) * 100);
  return (
    <FormContext
      value={{ errors: refused.errors, values, pending: share !== null, labels, scope: "", own: "" }}
    >
      <form
        action={to}
        method="post"
        encType="multipart/form-data"
        onSubmit={send}
        noValidate
        aria-busy={share !== null}
        className="grid max-w-form gap-6"
      >
        <div ref={result} tabIndex={-1} className="empty:absolute">
          {isRefused && (
            <ErrorSummary title={labels.errorSummary} message={refused.message} errors={refused.errors} />
          )}
        </div>
        {children}
        <div role="status" className="empty:absolute">
          {share !== null && (
            <Progress
              label={labels.uploading}
              value={percent}
              max={100}
              text={percent < 100 ? labels.share.replace("{percent}", String(percent)) : labels.reading}
            />
          )}
        </div>
      </form>
    </FormContext>
  );
}
