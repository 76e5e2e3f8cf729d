import { createTranslator } from "next-intl";
import { isolating } from "@/lib/platform/i18n/isolating";
import type { Locale } from "@/lib/platform/i18n/locales";
import { messages } from "@/lib/platform/i18n/messages";

/** Sentences outside a request (mail, jobs, tests), in the language given; call it as `t("mail.greeting", { name })`. */
export function translator(locale: Locale) {
  return isolating(createTranslator({ locale, messages: messages[locale] }));
}
