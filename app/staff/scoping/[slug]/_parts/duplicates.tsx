import { StageBadge } from "@/components/projects/stage-badge";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { formatPercent } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { TriagePage } from "@/lib/intake/queries/triage";

/** Requests and projects like this one: of the same organization they may be merged, of another one may learn from both. */
export async function Duplicates({ request: { slug, duplicates } }: { request: TriagePage }) {
  const [t, locale] = await Promise.all([getTranslations("triage.duplicates"), getLocale()]);
  return (
    <Panel id="duplicates" title={t("title")}>
      {duplicates.length === 0 ? (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      ) : (
        <ul className="grid divide-y divide-line text-sm">
          {duplicates.map((other) => (
            <li key={other.id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
              <Link href={`/staff/scoping/${other.slug}`} className="font-semibold">
                {other.title}
              </Link>
              <p className="text-ink-soft">
                {`CW-${other.number} · ${other.sameOrganization ? t("same") : other.partner} · `}
                {t("likeness", { share: formatPercent(other.likeness, locale) })}
              </p>
              <p className="flex flex-wrap items-center justify-between gap-2">
                <StageBadge stage={other.stage} />
                {other.sameOrganization && (
                  <Link href={`/staff/scoping/${slug}/merge/${other.slug}`}>{t("merge")}</Link>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {duplicates.some(({ sameOrganization }) => !sameOrganization) && (
        <p className="mt-3 text-xs text-ink-soft">{t("other")}</p>
      )}
    </Panel>
  );
}
