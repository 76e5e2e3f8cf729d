"use client";

import { useState, type ReactNode, type SubmitEvent } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { Arrival } from "@/components/forms/arrival";
import { FormContext } from "@/components/forms/form-context";
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
    tooLarge: string;
    uploading: string;
    /** "{percent}" stands for the share that has been sent. */
    share: string;
    reading: string;
  };
  /** What the form was sent back with. */
  errors: Record<string, string[]>;
  values: Record<string, string>;
  children: ReactNode;
};

/** Sends a large file and shows how far it is; without scripts the browser posts the form. */
export function UploadForm({ to, most, labels, errors, values, children }: Props) {
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<{ message?: string; errors: Record<string, string[]> }>({ errors });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (share !== null) return;
    const data = new FormData(event.currentTarget);
    const file = data.get("file");
    if (file instanceof File && file.size > most) return setRefused({ errors: { file: [labels.tooLarge] } });
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

  const percent = Math.floor((share ?? 0) * 100);
  const isRefused = refused.message !== undefined || Object.keys(refused.errors).length > 0;
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
        {isRefused && (
          <Arrival key={JSON.stringify(refused)}>
            <ErrorSummary title={labels.errorSummary} message={refused.message} errors={refused.errors} />
          </Arrival>
        )}
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
