import { Link } from "@/components/ui/link";
import { StageBadge } from "@/components/projects/stage-badge";
import { ButtonLink } from "@/components/ui/button";
import { Named } from "@/components/ui/named";
import { EmptyState } from "@/components/ui/empty-state";
import type { ProfessionalSeat } from "@/lib/attention/queries/professional-seats";
import { today } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

const days = ["kickoffOn", "midpointOn", "demoDayOn", "endsOn"] as const;

/** What one is on, with the next date of its cohort. */
export async function MySeats({ seats }: { seats: readonly ProfessionalSeat[] }) {
  const [t, community] = await Promise.all([
    getTranslations("attention.professional"),
    getTranslations("community"),
  ]);
  if (seats.length === 0) {
    return (
      <EmptyState
        title={t("notOnTitle")}
        action={
          <>
            <ButtonLink href="/cohorts" tone="primary">
              {t("seeCohorts")}
            </ButtonLink>
            <ButtonLink href="/projects?open=1">{t("find")}</ButtonLink>
          </>
        }
      >
        {t("notOnText")}
      </EmptyState>
    );
  }
  return (
    <section className="grid gap-4" aria-labelledby="my-seats">
      <h2 id="my-seats">{t("on")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {seats.map((seat) => (
          <li key={seat.claimId} className="grid gap-3 py-5">
            <div className="grid justify-items-start gap-1">
              <StageBadge stage={seat.stage} />
              <h3>{seat.title}</h3>
              <p className="text-ink-soft">
                <bdi>{seat.organization.name}</bdi> ·{" "}
                {t("role", { role: seat.role, hours: seat.hoursPerWeek })}
              </p>
              <NextDate seat={seat} />
            </div>
            <p className="flex flex-wrap gap-x-5 gap-y-1 [&>a]:inline-flex [&>a]:min-h-6 [&>a]:items-center">
              <Link href={`/projects/${seat.slug}`}>
                <Named of={seat.title}>{t("openProject")}</Named>
              </Link>
              <Link href={`/projects/${seat.slug}/team`}>
                <Named of={seat.title}>{t("openTeam")}</Named>
              </Link>
              {seat.cohort && (
                <Link href={`/cohorts/${seat.cohort.slug}/community`}>
                  <Named of={seat.cohort.name}>{community("link")}</Named>
                </Link>
              )}
              {(seat.stage === "ACTIVE" || seat.stage === "HANDOFF") && (
                <Link href="/professional/hours">{t("log")}</Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function NextDate({ seat: { cohort, endsOn } }: { seat: ProfessionalSeat }) {
  const [names, locale] = await Promise.all([getTranslations("attention.milestone"), getLocale()]);
  const dates = days
    .map((name) => ({ name, date: (name === "endsOn" && endsOn) || cohort?.[name] }))
    .filter(({ date }) => date && date >= today())
    .toSorted((one, other) => (one.date ?? "").localeCompare(other.date ?? ""));
  const [next] = dates;
  if (!next?.date) return null;
  return (
    <p>
      <span className="font-semibold">{names(next.name)}:</span> {formatDate(next.date, locale, "weekday")}
    </p>
  );
}
