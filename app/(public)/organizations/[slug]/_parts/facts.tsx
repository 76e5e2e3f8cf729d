import { Link } from "@/components/ui/link";
import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { OrganizationPage } from "@/lib/organizations/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What can be said of an organization in a few words. */
export async function OrganizationFacts({ organization }: { organization: OrganizationPage }) {
  const [t, common] = await Promise.all([getTranslations("organizations"), getTranslations("common")]);
  const { kind, website, postalCode, ein, causes, areas } = organization;
  const links = (filter: "cause" | "area", named: readonly { slug: string; name: string }[]) =>
    named.length > 0 && (
      <ul className="grid gap-1">
        {named.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/organizations?${filter}=${slug}`}>{name}</Link>
          </li>
        ))}
      </ul>
    );
  return (
    <Panel title={t("page.facts")} id="facts">
      <Facts
        layout="stacked"
        facts={[
          { term: t("facts.kind"), detail: t(`kinds.${kind}`) },
          {
            term: t("facts.website"),
            detail: website && (
              <a
                href={website}
                rel="nofollow noopener"
                className="inline-flex items-center gap-1 text-brand underline underline-offset-4"
              >
                {new URL(website).host.replace(/^www\./, "")}
                <Icon name="external" className="size-3.5" title={common("opensElsewhere")} />
              </a>
            ),
          },
          { term: t("facts.causes"), detail: links("cause", causes) || null },
          { term: t("facts.areas"), detail: links("area", areas) || null },
          { term: t("facts.postalCode"), detail: postalCode },
          { term: t("facts.ein"), detail: ein && `${ein.slice(0, 2)}-${ein.slice(2)}` },
        ]}
      />
    </Panel>
  );
}
