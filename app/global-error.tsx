"use client";

import { ErrorPage } from "@/app/error-page";
import { publicSans, sourceSerif } from "@/app/fonts";
import "@/app/globals.css";

/** Stands in for the root layout when that itself fails, hence its own html and body. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en" className={`${publicSans.variable} ${sourceSerif.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <ErrorPage error={error} retry={reset} />
      </body>
    </html>
  );
}
