import { getRequestConfig } from "next-intl/server";
import { messages } from "@/lib/platform/i18n/messages";
import { readLocale } from "@/lib/platform/i18n/preferences";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

export default getRequestConfig(async () => {
  const locale = await readLocale();
  return { locale, messages: messages[locale], timeZone: defaultTimeZone };
});
