import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n/locales";

/** Whom a message is for; without an id an address alone, which gets mail and has no inbox. */
export type Reader = { id: string | null; email: string; name: string | null; locale: Locale };
/** A reader who has an account. */
export type PersonReader = Reader & { id: string };

/** What to select of a person who is told something. */
export const readerSelect = { id: true, email: true, name: true, locale: true } as const;

type Row = { id: string; email: string; name: string | null; locale: string | null };

/** A person as whoever is told something, in the language they read. */
export const asReader = ({ id, email, name, locale }: Row): PersonReader => ({
  id,
  email,
  name,
  locale: isLocale(locale) ? locale : defaultLocale,
});
