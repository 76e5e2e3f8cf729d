import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { places } from "@/lib/scoping/schema";
import type { FairProject } from "@/lib/teams/fair/queries";

/** Where a project is worked on, and in which language, as its scope says. */
export async function workedWhere(): Promise<(project: FairProject) => string> {
  const [scoping, locale] = await Promise.all([getTranslations("scoping"), getLocale()]);
  return ({ place, language }) => {
    const known = places.find((each) => each === place);
    return [known && scoping(`places.${known}`), language && languageName(language, locale)]
      .filter(Boolean)
      .join(" · ");
  };
}
