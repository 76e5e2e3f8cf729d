import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { ListFilters } from "@/components/ui/list-filters";
import { listOrganizations } from "@/lib/organizations/directory";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

const shown = 6;

/** The directory in short: the name one types, and "I work there" beside what is found. */
export async function FindListed({ q }: { q?: string }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("organizations.start"),
    getTranslations("organizations.kinds"),
    getLocale(),
  ]);
  const found = q ? await listOrganizations({ q }, 1, locale) : null;
  return (
    <section className="grid gap-4" aria-labelledby="find">
      <h2 id="find">{t("findTitle")}</h2>
      <ListFilters
        action="/request"
        label={t("findTitle")}
        filters={[{ kind: "words", name: "q", label: t("findLabel"), value: q }]}
      />
      {found && (
        <>
          <p role="status">{t("found", { count: found.total })}</p>
          {found.total > 0 && (
            <ul className="divide-y divide-line border-y border-line">
              {found.rows.slice(0, shown).map(({ slug, name, kind }) => (
                <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <p className="min-w-0">
                    <Link href={`/organizations/${slug}`}>{name}</Link>
                    <span className="block text-sm text-ink-soft">{kinds(kind)}</span>
                  </p>
                  <ButtonLink href={`/organizations/${slug}/claim`} tone="secondary" size="small">
                    {t("isMine", { name })}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )}
          {found.total > shown && (
            <p>
              <Link href={withParameters("/organizations", { q })}>{t("more", { shown })}</Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
