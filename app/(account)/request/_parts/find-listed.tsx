import { getLocale, getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { listOrganizations } from "@/lib/organizations/directory";
import { withParameters } from "@/lib/platform/paging";

const shown = 6;

/** The directory in short: the name one types, and "I work there" beside what is found. */
export async function FindListed({ q }: { q: string }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations("organizations.start"),
    getTranslations("organizations.kinds"),
    getLocale(),
  ]);
  const found = q ? await listOrganizations({ q }, 1, locale) : null;
  return (
    <section className="grid gap-4" aria-labelledby="find">
      <h2 id="find">{t("findTitle")}</h2>
      <form action="/request" role="search" className="grid gap-1.5">
        <label htmlFor="q" className="font-semibold">
          {t("findLabel")}
        </label>
        <div className="flex flex-wrap gap-2">
          <Input
            id="q"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            className="min-w-0 flex-1 basis-52"
          />
          <Button type="submit" tone="secondary">
            {t("find")}
          </Button>
        </div>
      </form>
      {found && (
        <>
          <p role="status">{t("found", { count: found.total })}</p>
          {found.total > 0 && (
            <ul className="divide-y divide-line border-y border-line">
              {found.rows.slice(0, shown).map(({ slug, name, kind }) => (
                <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-3">
                  <p className="min-w-0 wrap-anywhere">
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
