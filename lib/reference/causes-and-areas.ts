import "server-only";
import { cache } from "react";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";

export type Named = { slug: string; name: string };

/** The causes of this installation by their names in a language, in its order. */
export const causes = cache(async (locale: Locale): Promise<Named[]> => {
  const rows = await db().cause.findMany({ select: { slug: true, name: true, names: true } });
  return rows
    .map((cause) => ({ slug: cause.slug, name: nameIn(cause, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
});

/** The areas of this installation by their names in a language, in the order staff gave them. */
export const areas = cache(async (locale: Locale): Promise<Named[]> => {
  const rows = await db().area.findMany({
    select: { slug: true, name: true, names: true },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
  });
  return rows.map((area) => ({ slug: area.slug, name: nameIn(area, locale) }));
});
