import { createTranslator } from "next-intl";
import { isolated } from "@/lib/platform/i18n/isolate";
import type { Locale } from "@/lib/platform/i18n/locales";
import { messages } from "@/lib/platform/i18n/messages";

/** Sentences outside a request (mail, jobs, tests), in the language given; call it as `t("mail.greeting", { name })`. */
export function translator(locale: Locale) {
  const t = createTranslator({ locale, messages: messages[locale] });
  return Object.assign(isolating(t), {
    rich: isolating(t.rich),
    markup: isolating(t.markup),
    raw: t.raw,
    has: t.has,
  }) as typeof t;
}

type Say = (key: string, values?: Record<string, unknown>, ...rest: unknown[]) => unknown;

function isolating(say: unknown): Say {
  return (key, values, ...rest) => (say as Say)(key, values && withIsolated(values), ...rest);
}

const withIsolated = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolated(value) : value,
    ]),
  );
