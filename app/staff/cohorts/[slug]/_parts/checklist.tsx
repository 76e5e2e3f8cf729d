import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import type { Check, ChecklistItem } from "@/lib/attention/checklist";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What staff look after in this phase, each point with how far it is and where it is done. */
export async function ChecklistPanel({ slug, checks }: { slug: string; checks: Check[] }) {
  const t = await getTranslations("announce.checklist");
  if (checks.length === 0) return null;
  const here = `/staff/cohorts/${slug}`;
  const where: Record<ChecklistItem, string> = {
    summary: `${here}/edit`,
    places: `${here}/edit`,
    meets: `${here}/edit`,
    projects: "/staff/projects",
    recruited: `${here}#recruit`,
    reviewed: `${here}/applications?reviews=mine`,
    decided: `${here}/applications?reviews=ready`,
    ranked: `${here}/formation`,
    seats: `${here}/formation`,
    agreements: `${here}#projects`,
    sessions: `/cohorts/${slug}/community/sessions`,
    hours: "/staff/hours",
    closed: "/staff/projects",
  };
  return (
    <Panel title={t("title")} id="checklist">
      <ul className="grid gap-3 text-sm">
        {checks.map(({ item, done, all }) => {
          const complete = all > 0 && done >= all;
          return (
            <li key={item} className="flex gap-2.5">
              {complete ? (
                <Icon name="check" className="mt-0.5 size-4 shrink-0 text-ok" />
              ) : (
                <span
                  aria-hidden="true"
                  className="mt-0.5 size-4 shrink-0 rounded-full border-2 border-line-strong"
                />
              )}
              <span className="grid gap-0.5">
                <Link href={where[item]}>{t(`items.${item}`)}</Link>
                <span className="text-xs text-ink-soft">
                  {complete ? t("done") : all > 1 ? t("far", { done, all }) : t("open")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
