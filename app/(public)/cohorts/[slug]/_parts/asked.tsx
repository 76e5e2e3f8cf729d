import { Link } from "@/components/ui/link";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { askedHours } from "@/lib/applications/supply-and-demand";
import { daysBetween } from "@/lib/platform/dates";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What a season asks of a professional and what they get for it. */
export async function Asked({ cohort }: { cohort: Cohort }) {
  const [t, hours] = await Promise.all([getTranslations("cohorts.record"), askedHours(cohort.id)]);
  const weeks = Math.max(1, Math.round(daysBetween(cohort.kickoffOn, cohort.endsOn) / 7));
  const asked = [
    hours ? t("askHours", { ...hours, weeks }) : t("askWeeks", { weeks }),
    t("askSkill"),
    t("askStay"),
  ];
  const given = [t("getPrepared"), t("getTeam"), t("getContact"), t("getCounted")];
  const lists = [
    { id: "asked", title: t("asked"), items: asked, more: { href: "/skills", label: t("askSkillLink") } },
    { id: "given", title: t("given"), items: given },
  ];
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      {lists.map(({ id, title, items, more }) => (
        <section key={id} aria-labelledby={id} className="grid content-start gap-3">
          <h2 id={id}>{title}</h2>
          <ul className="grid list-disc gap-2 ps-5">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          {more && (
            <p>
              <Link href={more.href}>{more.label}</Link>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
