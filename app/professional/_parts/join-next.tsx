import { Link } from "@/components/ui/link";
import { ButtonLink } from "@/components/ui/button";
import { Named } from "@/components/ui/named";
import { Panel } from "@/components/ui/panel";
import { openCohorts } from "@/lib/cohorts/queries";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** The cohorts one can still apply to now, and where the open seats are. */
export async function JoinNext({ applied }: { applied: readonly string[] }) {
  const [t, locale, open] = await Promise.all([
    getTranslations("attention.professional"),
    getLocale(),
    openCohorts(),
  ]);
  const cohorts = open.filter(({ slug }) => !applied.includes(slug));
  return (
    <Panel id="join" title={t("join")}>
      <div className="grid gap-4">
        {cohorts.map(({ id, slug, name, applicationsCloseAt, timeZone, kickoffOn }) => (
          <div key={id} className="grid justify-items-start gap-2">
            <h3>
              <Link href={`/cohorts/${slug}`}>{name}</Link>
            </h3>
            <p className="text-ink-soft">
              {t("joinCohort", {
                date: formatInstant(applicationsCloseAt, locale, timeZone),
                kickoff: formatDate(kickoffOn, locale),
              })}
            </p>
            <ButtonLink href={`/professional/apply/${slug}`}>
              <Named of={name}>{t("apply")}</Named>
            </ButtonLink>
          </div>
        ))}
        {open.length === 0 && (
          <p className="text-ink-soft">
            {t("noneOpen")} <Link href="/cohorts">{t("seeCohorts")}</Link>
          </p>
        )}
        <p>
          <Link href="/projects?open=1">{t("openRoles")}</Link>
        </p>
      </div>
    </Panel>
  );
}
