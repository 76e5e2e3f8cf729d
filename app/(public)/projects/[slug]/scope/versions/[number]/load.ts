import { notFound } from "next/navigation";
import { cache } from "react";
import { readerOfScope } from "@/app/(public)/projects/[slug]/scope/reader";
import { getLocale } from "@/lib/platform/i18n/sentences";
import { versionPage, type VersionPage } from "@/lib/scoping/queries/version";

/** The version of an address ("3", or "current" for the scope as it stands) for its reader; not found for anyone else. */
export const loadVersion = cache(async (slug: string, number: string): Promise<VersionPage> => {
  const actor = await readerOfScope(`/projects/${slug}/scope/versions/${number}`);
  const which = number === "current" ? number : /^[1-9]\d{0,5}$/.test(number) ? Number(number) : null;
  const page = which && (await versionPage(actor, slug, which, await getLocale()));
  if (!page) notFound();
  return page;
});

/** What a file of it is called. */
export function fileName({ project, number }: VersionPage, ending: string): string {
  return `${project.slug}-${number === null ? "current" : `version-${number}`}.${ending}`;
}
