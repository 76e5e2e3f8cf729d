"use client";

import { ErrorPage } from "@/app/error-page";

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <ErrorPage error={error} retry={reset} />;
}
