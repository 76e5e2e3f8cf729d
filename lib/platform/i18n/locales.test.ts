import { expect, it } from "vitest";
import { localeFromHeader } from "@/lib/platform/i18n/locales";

it.each([
  [undefined, "en"],
  ["", "en"],
  ["es", "es"],
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["en-US,en;q=0.9,es;q=0.8", "en"],
  ["fr-FR,es;q=0.5,en;q=0.4", "es"],
  ["en;q=0.1, es;q=0.7", "es"],
  ["es;q=0, en", "en"],
  ["de, *;q=0.5", "en"],
])("takes the first language we speak from %j", (header, locale) => {
  expect(localeFromHeader(header)).toBe(locale);
});
