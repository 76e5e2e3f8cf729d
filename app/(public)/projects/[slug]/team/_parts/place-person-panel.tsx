import { Link } from "@/components/ui/link";
import { currentActor } from "@/app/actor";
import { placePerson } from "@/app/(public)/projects/[slug]/team/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatPercent } from "@/lib/platform/i18n/format";
import { isolated } from "@/lib/platform/i18n/isolate";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { candidatesFor } from "@/lib/teams/queries/candidates";
import type { Team } from "@/lib/teams/queries/team";

/** Staff give an open seat to someone accepted, with the reason where skills or hours fall short. */
export async function PlacePersonPanel({
  team,
  seatId,
  roleTitle,
}: {
  team: Team;
  seatId: string;
  roleTitle: string;
}) {
  const [t, locale, actor] = await Promise.all([getTranslations("teams.place"), getLocale(), currentActor()]);
  const candidates = await candidatesFor(actor, { projectId: team.id, seatId });
  if (!candidates) return null;
  const back = `/projects/${team.slug}/team`;
  return (
    <Panel title={t("title", { role: roleTitle })} id="place">
      {candidates.length === 0 ? (
        <EmptyState title={t("nobodyTitle")} action={<Link href={back}>{t("cancel")}</Link>}>
          {t("nobodyText")}
        </EmptyState>
      ) : (
        <ActionForm action={placePerson} hidden={{ seatId }} className="grid max-w-form gap-5">
          <SelectField
            name="personId"
            label={t("person")}
            hint={t("personHint")}
            placeholder={t("choose")}
            required
            options={candidates.map(({ personId, name, fits, fit }) => {
              const percent = formatPercent(fit, locale);
              return {
                value: personId,
                label: `${isolated(name)} – ${t(fits ? "fits" : "short", { percent })}`,
              };
            })}
          />
          <TextAreaField name="overrideReason" label={t("reason")} hint={t("reasonHint")} rows={2} />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton>{t("confirm")}</SubmitButton>
            <Link href={back}>{t("cancel")}</Link>
          </div>
        </ActionForm>
      )}
    </Panel>
  );
}
