import { acceptHeld, declineHeld } from "@/app/professional/select/[cohort]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { OverHours, type PromisedWeek } from "@/components/teams/over-hours";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { HeldSeat } from "@/lib/teams/board";

type Props = { held: HeldSeat; timeZone: string; week: PromisedWeek };

/** A seat that waits for one's answer: what it is, until when, yes or no. */
export async function HeldSeatPanel({ held, timeZone, week }: Props) {
  const [t, locale] = await Promise.all([getTranslations("selection.held"), getLocale()]);
  const { claimId, title: role, project, hoursPerWeek: hours } = held;
  const until = formatInstant(held.heldUntil, locale, timeZone);
  return (
    <Panel title={t("title")} id="held-seat" tone="brand">
      <div className="grid gap-4">
        <div className="grid max-w-measure gap-1 text-sm">
          <p className="font-semibold">
            {t("text", { role, project: project.title, partner: project.partner })}
          </p>
          <p>{t("until", { until })}</p>
          <p>
            <Link href={`/projects/${project.slug}`}>{t("look")}</Link>
          </p>
          <OverHours hours={hours} week={week} />
        </div>
        <div className="flex flex-wrap items-start gap-3">
          <ActionButton
            action={acceptHeld}
            fields={{ claimId }}
            size="small"
            label={t("accept")}
            confirm={{ text: t("acceptText", { role, hours }), button: t("acceptConfirm") }}
          />
          <ActionButton
            action={declineHeld}
            fields={{ claimId }}
            size="small"
            tone="secondary"
            label={t("decline")}
            confirm={{
              text: t("declineText"),
              button: t("declineConfirm"),
              reason: { label: t("reason"), hint: t("reasonHint") },
            }}
          />
        </div>
      </div>
    </Panel>
  );
}
