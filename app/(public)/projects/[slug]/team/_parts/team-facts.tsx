import { Link } from "@/components/ui/link";
import { ButtonLink } from "@/components/ui/button";
import { EmailLink } from "@/components/ui/email-link";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Team } from "@/lib/teams/queries/team";

/** Beside the team: how far it is, whom it works with, and how one joins. */
export async function TeamFacts({ team }: { team: Team }) {
  const [t, locale] = await Promise.all([getTranslations("teams.page"), getLocale()]);
  const { cohort, organization, seats, seatsTaken, stage } = team;
  const joinable =
    cohort && team.roles.some(({ open }) => open > 0) && (stage === "PUBLISHED" || stage === "STAFFED");
  const isMember = team.roles.some((role) => role.seats.some(({ isMine }) => isMine));
  return (
    <>
      {seats > 0 && (
        <Progress
          label={t("progressLabel")}
          value={seatsTaken}
          max={seats}
          text={t("progress", { taken: seatsTaken, seats })}
          labelHidden
        />
      )}
      <Facts
        facts={[
          {
            term: t("partner"),
            detail: <Link href={`/organizations/${organization.slug}`}>{organization.name}</Link>,
          },
          {
            term: t("contact"),
            detail: team.contact && (
              <>
                {team.contact.name ?? t("unnamed")}{" "}
                {team.contact.email && <EmailLink address={team.contact.email} />}
              </>
            ),
          },
          {
            term: t("cohort"),
            detail: cohort && <Link href={`/cohorts/${cohort.slug}`}>{cohort.name}</Link>,
          },
          { term: t("kickoff"), detail: cohort && formatDate(cohort.kickoffOn, locale) },
        ]}
      />
      {!team.names && seatsTaken > 0 && <p className="text-xs text-ink-soft">{t("namesHidden")}</p>}
      {joinable && !team.forms && !isMember && (
        <Panel title={t("chooseTitle")} id="join" tone="sunken">
          <div className="grid gap-4 text-sm">
            <p>{t("chooseText", { cohort: cohort.name })}</p>
            <div>
              <ButtonLink href={`/professional/select/${cohort.slug}`} tone="secondary" size="small">
                {t("chooseLink")}
              </ButtonLink>
            </div>
          </div>
        </Panel>
      )}
    </>
  );
}
