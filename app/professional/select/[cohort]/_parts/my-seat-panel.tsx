import { stepDown } from "@/app/professional/select/[cohort]/actions";
import { StepDown } from "@/components/teams/step-down";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { MySeat } from "@/lib/teams/board";

/** The seat one has: where, from when, and the ways out of it. */
export async function MySeatPanel({ seat, maySwap }: { seat: MySeat; maySwap: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("teams.board"), getLocale()]);
  const { title, project, startsOn, claimId } = seat;
  return (
    <Panel title={t("yours")} id="your-seat" tone="brand">
      <div className="grid gap-4">
        <div className="grid gap-1 text-sm">
          <p className="font-semibold">
            {t("yoursText", { role: title, project: project.title, partner: project.partner })}
          </p>
          <p>{t("yoursFrom", { date: formatDate(startsOn, locale, "long") })}</p>
          {maySwap && <p>{t("swapHint")}</p>}
        </div>
        <div className="flex flex-wrap items-start gap-3">
          <ButtonLink href={`/projects/${project.slug}/team`} size="small">
            {t("team")}
          </ButtonLink>
          <StepDown action={stepDown} claimId={claimId} needsNote={!seat.maySwap} />
        </div>
      </div>
    </Panel>
  );
}
