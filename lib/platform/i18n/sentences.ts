import "server-only";
import * as nextIntl from "next-intl/server";
import { isolating } from "@/lib/platform/i18n/isolating";

/** The sentences of a page, in the reader's language; call it as `getTranslations("hours")`. */
export const getTranslations = (async (namespace: never) =>
  isolating(await nextIntl.getTranslations(namespace))) as typeof nextIntl.getTranslations;

/** The reader's language. */
export const { getLocale } = nextIntl;
