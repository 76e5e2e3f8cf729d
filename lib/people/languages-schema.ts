/** Languages one may work in: ISO 639 codes. */
export const languages = [
  "en",
  "es",
  "hy",
  "zh",
  "fil",
  "fa",
  "ja",
  "km",
  "ko",
  "ru",
  "th",
  "vi",
  "ar",
  "fr",
  "hi",
  "pt",
] as const;
export type Language = (typeof languages)[number];
