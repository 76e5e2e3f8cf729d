import { ReleaseSeat } from "@/components/teams/release-seat";
import { StepDown } from "@/components/teams/step-down";
import { PersonLine } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmailLink } from "@/components/ui/email-link";
import { Icon } from "@/components/ui/icon";
import { formatDate } from "@/lib/platform/i18n/format";
import type { FormAction } from "@/lib/platform/action-state";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { TeamSeat } from "@/lib/teams/queries/team";

export type TeamDeeds = {
  /** Where staff place someone on an open seat. */
  placeHref?: (seatId: string) => string;
  /** Staff take someone off a seat. */
  release?: FormAction;
  stepDown: { action: FormAction; needsNote: boolean };
};

/** One seat: the person on it or an open place, and what the reader can do about it. */
export async function TeamSeatRow({ seat, placeHref, release, stepDown }: { seat: TeamSeat } & TeamDeeds) {
  const t = await getTranslations("teams.page");
  const { handover, overrideReason, isMine, claimId, taken, held } = seat;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {taken ? <Holder seat={seat} /> : <EmptyPlace held={held} />}
        {!taken && !held && placeHref && (
          <ButtonLink href={placeHref(seat.id)} tone="secondary" size="small">
            {(await getTranslations("teams.place"))("button")}
          </ButtonLink>
        )}
      </div>
      {overrideReason && <p className="text-xs text-ink-soft">{t("override", { reason: overrideReason })}</p>}
      {handover && (
        <blockquote className="grid max-w-measure gap-1 border-s-2 border-line-strong ps-4 text-sm">
          <p className="text-xs text-ink-soft">
            {t("handover", { name: handover.from ?? t("someoneBefore") })}
          </p>
          <p className="prose">{handover.text}</p>
        </blockquote>
      )}
      {isMine && claimId && <StepDown {...stepDown} claimId={claimId} />}
      {!isMine && claimId && release && (
        <ReleaseSeat action={release} claimId={claimId} name={seat.member?.name ?? t("unnamed")} />
      )}
    </div>
  );
}

async function Holder({ seat: { member, isMine } }: { seat: TeamSeat }) {
  const [t, locale] = await Promise.all([getTranslations("teams.page"), getLocale()]);
  if (!member) {
    return (
      <p className="flex min-h-10 items-center gap-3 text-sm">
        <Icon name="person" className="size-5 text-ink-soft" />
        {t("taken")}
      </p>
    );
  }
  const begins = t("from", { date: formatDate(member.startsOn, locale, "short") });
  const note = [member.headline, begins].filter(Boolean).join(" · ");
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-3">
      <PersonLine name={member.name ?? t("unnamed")} note={note} />
      {isMine && <Badge tone="ok">{t("you")}</Badge>}
      {!isMine && member.email && (
        <span className="min-w-0 text-sm">
          <EmailLink address={member.email} />
        </span>
      )}
    </div>
  );
}

async function EmptyPlace({ held }: { held: boolean }) {
  const t = await getTranslations("teams.page");
  return (
    <p className="flex min-h-10 items-center gap-3 text-sm text-ink-soft">
      <span className="inline-flex size-10 items-center justify-center rounded-full border border-dashed border-line-strong">
        <Icon name="seat" className="size-5" />
      </span>
      {t(held ? "held" : "open")}
    </p>
  );
}
