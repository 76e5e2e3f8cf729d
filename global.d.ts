import type { Locale } from "@/lib/platform/i18n/locales";
import type { Messages as AppMessages } from "@/lib/platform/i18n/messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: AppMessages;
  }
}
