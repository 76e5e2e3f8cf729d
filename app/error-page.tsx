"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

// An error page cannot ask the server for its sentences, so it carries both languages.
const texts = {
  en: {
    title: "Something went wrong on our side",
    text: "What you had saved is safe. Try once more; if it happens again, tell us the reference below and we will find out why.",
    reference: "Reference",
    retry: "Try again",
  },
  es: {
    title: "Algo falló de nuestro lado",
    text: "Todo lo guardado está a salvo. Conviene intentarlo otra vez; si vuelve a ocurrir, con la referencia de abajo podremos averiguar por qué.",
    reference: "Referencia",
    retry: "Intentar de nuevo",
  },
};

export type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

const neverChanges = () => () => {};
const pageLanguage = () => (document.documentElement.lang === "es" ? "es" : "en");

export function ErrorPage({ error, retry }: ErrorPageProps) {
  const language = useSyncExternalStore(neverChanges, pageLanguage, () => "en" as const);
  const text = texts[language];
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-measure flex-1 content-center gap-5 px-4 py-20"
    >
      <title>{text.title}</title>
      <h1>{text.title}</h1>
      <p className="text-ink-soft">{text.text}</p>
      {error.digest && (
        <p className="text-sm">
          {text.reference} <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <p>
        <Button onClick={retry}>{text.retry}</Button>
      </p>
    </main>
  );
}
