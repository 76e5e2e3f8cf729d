import "server-only";
import { isolated } from "@/lib/platform/i18n/isolate";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage } from "@/lib/platform/paging";

type Of = {
  /** The thing that the page is about: "Scope" alone names nothing. */
  of?: string | null;
  /** `page` of the address of a list. */
  page?: string | string[];
};

/** What a page is called in a tab, in the history and by those who listen: "Help board: Winter 2027, page 2". */
export async function pageTitle(name: string, { of, page }: Of): Promise<string> {
  const title = of ? `${name}: ${isolated(of)}` : name;
  const number = readPage(page);
  return number > 1 ? (await getTranslations("common"))("titleOfPage", { title, page: number }) : title;
}
