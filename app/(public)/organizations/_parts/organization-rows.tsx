import { Badge } from "@/components/ui/badge";
import { RowList } from "@/components/ui/row-list";
import type { ListedOrganization } from "@/lib/organizations/directory";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Organizations as rows of a catalogue: who they are, where, what for, and whether they work with us. */
export async function OrganizationRows({
  organizations,
  projects: published,
  label,
}: {
  organizations: readonly ListedOrganization[];
  /** How many published projects an organization has, by its id. */
  projects: (organizationId: string) => number;
  label: string;
}) {
  const t = await getTranslations("organizations");
  const items = organizations.map(({ id, slug, name, kind, standing, mission, causes, areas }) => {
    const projects = published(id);
    return {
      key: slug,
      href: `/organizations/${slug}`,
      title: name,
      lead: [t(`kinds.${kind}`), ...areas].join(" · "),
      text: mission || undefined,
      facts: [causes.join(", ")],
      aside: (standing === "PARTNER" || projects > 0) && (
        <>
          {projects > 0 && (
            <span className="text-ink-soft">{t("directory.projects", { count: projects })}</span>
          )}
          {standing === "PARTNER" && <Badge tone="ok">{t("standings.PARTNER")}</Badge>}
        </>
      ),
    };
  });
  return <RowList label={label} items={items} />;
}
