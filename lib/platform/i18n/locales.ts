export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale = "en" satisfies Locale;

/** A namespace is a file in messages/<locale>; add it here and in messages.ts. */
export const namespaces = [
  "common",
  "layout",
  "home",
  "account",
  "organizations",
  "projects",
  "scoping",
  "scopeVersions",
  "insight",
  "intake",
  "triage",
  "cohorts",
  "review",
  "community",
  "levels",
  "apply",
  "announce",
  "teams",
  "working",
  "fair",
  "selection",
  "hours",
  "impact",
  "attention",
  "volunteers",
  "refusals",
  "validation",
  "catalogue",
  "mail",
  "notifications",
  "said",
  "system",
  "door",
] as const;
export type Namespace = (typeof namespaces)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first language of an Accept-Language header that we speak, by the reader's own order; else English. */
export function localeFromHeader(header: string | null | undefined): Locale {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { language } of wishes) if (isLocale(language)) return language;
  return defaultLocale;
}
