import { ApplicationBadge } from "@/components/applications/application-badge";
import { RowList } from "@/components/ui/row-list";
import type { Discipline } from "@/lib/reference/disciplines";
import { fromDate } from "@/lib/platform/dates";
import { formatDate, formatDateRange, formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { VolunteerRecord } from "@/lib/volunteers/record";

/** The teams someone is on and was on. */
export async function Teams({ seats }: { seats: VolunteerRecord["seatClaims"] }) {
  const [t, locale] = await Promise.all([getTranslations("volunteers.record"), getLocale()]);
  const taken = seats.filter(({ state }) => state === "CONFIRMED");
  return (
    <section aria-labelledby="teams" className="grid gap-3">
      <h2 id="teams">{t("teams")}</h2>
      {taken.length === 0 && <p className="text-ink-soft">{t("noTeams")}</p>}
      {taken.length > 0 && (
        <RowList
          label={t("teams")}
          items={taken.map(({ id, project, seat, startsOn, endsOn, releasedAt }) => {
            const from = fromDate(startsOn);
            const to = fromDate(endsOn);
            const dates = to
              ? formatDateRange(from, to, locale)
              : t("since", { date: formatDate(from, locale) });
            return {
              key: id,
              href: `/projects/${project.slug}/team`,
              title: project.title,
              lead: [seat.role.title, dates, releasedAt && t("released")].filter(Boolean).join(" · "),
            };
          })}
        />
      )}
    </section>
  );
}

/** What someone applied to, and what came of it. */
export async function Applications({ applications }: { applications: VolunteerRecord["applications"] }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("volunteers.record"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  return (
    <section aria-labelledby="applications" className="grid gap-3">
      <h2 id="applications">{t("applications")}</h2>
      {applications.length === 0 && <p className="text-ink-soft">{t("noApplications")}</p>}
      {applications.length > 0 && (
        <RowList
          label={t("applications")}
          items={applications.map(({ id, state, discipline, submittedAt, cohort }) => ({
            key: id,
            href: `/staff/applications/${id}`,
            title: cohort.name,
            lead: [
              discipline && names(discipline as Discipline),
              submittedAt && t("sent", { date: formatDay(submittedAt, locale) }),
            ]
              .filter(Boolean)
              .join(" · "),
            aside: <ApplicationBadge state={state} />,
          }))}
        />
      )}
    </section>
  );
}
