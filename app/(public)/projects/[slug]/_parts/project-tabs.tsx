import { Tabs } from "@/components/ui/tabs";
import type { Actor } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { partsOf, type ProjectPart } from "@/lib/scoping/queries/parts";

type ProjectTabsProps = {
  actor: Actor | null;
  slug: string;
  current: ProjectPart;
  /** The page belongs to that part and has an address below it. */
  below?: boolean;
};

/** The pages of one project, as far as the reader may open them. */
export async function ProjectTabs({ actor, slug, current, below = false }: ProjectTabsProps) {
  const [t, listed] = await Promise.all([getTranslations("projects.record"), partsOf(actor, slug)]);
  // a page that is not offered yet can be open all the same: an address was kept, a link followed
  const parts = listed.includes(current) ? listed : [...listed, current];
  if (parts.length < 2) return null;
  return (
    <div className="mb-8 print:hidden">
      <Tabs
        label={t("tabs")}
        tabs={parts.map((part) => ({
          href: part === "overview" ? `/projects/${slug}` : `/projects/${slug}/${part}`,
          label: t(part),
          current: part === current && (below ? "below" : true),
        }))}
      />
    </div>
  );
}
